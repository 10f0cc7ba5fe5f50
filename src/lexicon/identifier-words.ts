/** Words that make the number behind them a name or a place in a list: "page 3", "Flight 370", "aged 12". Singular. */
export const IDENTIFIER_WORDS: ReadonlySet<string> = new Set(
  (
    'page chapter line section article amendment clause paragraph room floor gate platform version phase stage level grade ' +
    'class category type highway route interstate motorway road channel age aged number no nos nr num flight bus train ' +
    'boeing airbus resolution title law bill directive rule act proposition measure question exhibit count item step day ' +
    'week year season episode game round match week part volume act unit group area zone district ward precinct sector ' +
    'apollo windows iphone formula division lot box psalm verse top under model serial ticket case docket call dial text ' +
    'minute since circa until till'
  ).split(' '),
)

/** Words before a number that point at something already counted or at a stretch of time: "the last 16", "every two days". */
export const POSITION_WORDS: ReadonlySet<string> = new Set(
  'first last next past final previous coming opening closing latest every each remaining recent following preceding'.split(
    ' ',
  ),
)

/** Determiners that take up a small number already known: "the two leaders", "his three sons". */
export const DEFINITE_WORDS: ReadonlySet<string> = new Set(
  'the these those this that his her its their our my your both all whose other'.split(' '),
)

/** Words behind a stretch of time that make it a point in time: "two weeks ago", "three days later". */
export const TIME_POINT_WORDS: ReadonlySet<string> = new Set(
  'ago later earlier after before prior since old away hence previously into beforehand older younger past to until'.split(
    ' ',
  ),
)

/** Words after a pair of numbers that make it a result: "a 5-4 vote", "won 3-1". */
export const RESULT_WORDS: ReadonlySet<string> = new Set(
  'vote win loss victory defeat lead record draw tie ruling decision margin majority split score'.split(' '),
)

/** Parts of an address: "14 Harbour Street". */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street avenue road lane drive boulevard square place st ave rd blvd dr highway way terrace crescent'.split(' '),
)
