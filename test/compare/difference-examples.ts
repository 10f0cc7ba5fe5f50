/**
 * What the fullest rendering prints and what another makes of it, in one line: `{left > right}` is where they differ, the
 * left as the first prints it, the right as the other does, and every such mark is one difference of the kind it stands
 * under. `{= left > right}` differs to the eye and is no difference.
 */
export const WORD_EXAMPLES = {
  VERBATIM: [
    '{= We > we} never closed the {= port > Port.}',
    'The {= wall, > wall} we {= fear, > fear} will not hold',
    '{= Café > Cafe} owners stood by us',
    'We are {= “ready” > ‘ready’} to sail at dawn',
    'Nobody asked {= us. > us,}',
    'The crane {= — all of it — > (all of it)} must go',
    '{= And the > The} quay belongs to all of us',
    '{= Nobody > But nobody} in this town sleeps tonight',
    '{= We > [W]e} will not mend the wall',
    'We will {= stop > [stop]} the strike',
    '{= Mr. > Mr} Olm knows it well',
  ],
  RESPELLED: [
    'Our {labour > labor} was in vain',
    'We {recognise > recognize} no such border',
    'The {theatre > theater} by the quay is safe',
    'Our {defence > defense} of the harbour stands',
    'They {travelled > traveled} by night',
    'The {ceasefire > cease-fire} holds in the bay',
    'We cannot {co-operate > cooperate} with pirates',
    'Ships from {Tsvetkovo > Cvetkovo} may enter',
    'Captain {Alexei > Aleksei} Morin will not sail',
    'The {United States > U.S.} gave us boats',
    'All {21 > twenty-one} boats came back',
    'We lost {500 > five hundred} nets',
    'We owe {1.5 million > 1,500,000} crowns',
    'Some 40 {percent > per cent} of the nets are gone',
    'Some 40 {% > percent} of the nets are gone',
    'I {cannot > can not} leave the lighthouse',
    'We {do not > don’t} want another wall',
    '{Dr > Doctor} Olm met us in {Sept > September} at the quay',
    '{Two thirds > Two-thirds} of us',
  ],
  TRUNCATED: [
    'The wall is old {, and we have no stone >}',
    '{No boats were seen, and >} {= no > No} nets were found',
    'We will {never > …} leave this quay',
    'We will {never ever > ...} leave this quay',
    'They may {, of course, > […]} land here',
    '{After forty years at sea, >} I have seen worse storms than this',
    'The council {, which has not met since the spring, >} must decide tonight',
    'We asked for stone, for timber {and for a crane that works >}',
    '{I can tell you that >} the lighthouse will stay dark',
    'We need stone {, and we need it > …} before the winter comes',
  ],
  EXTENDED: [
    'The wall is old {> , and we have no stone}',
    '{> Believe me,} {= The > the} wall is old',
    'They are {… > always} welcome here',
    'The boats are ready {> to sail before the storm arrives}',
    'The council {> , which has not met since the spring,} must decide tonight',
    '{> As I told the council,} {= We > we} need stone',
    'I said no {> … and I mean it}',
  ],
  INSERTED: [
    'They will not land {> [in Lorn]} here',
    '{He > [Olm]} will not land here',
    'We told them {> [the council]} to mend the wall',
    'They {> [the dockers]} have every right to strike',
    'It is {their > [the crews’]} wall as much as ours',
    'The {> [old]} crane must go',
    'We owe nothing to {them > [the pirates of Vale]} any more',
  ],
  REWORDED: [
    'We shall {reopen > storm} the harbour at once',
    'We will {never >} leave this quay',
    'This wall will {> not} hold',
    'They lit the fires that they {themselves feared > feared themselves}',
    'It is, {in our opinion > we believe}, enough',
    '{The >} {= attempts > Attempts} {of > by} the crews failed',
    '{Money does not come easily to us these days > Funds are scarce right now}',
    'Some want to {inflate > defuse} the quarrel over the quay',
    'The crews {must > may} wait for the tide',
    'We lost {twelve > thirteen} boats that night',
    'The {mayor > minister} lied to every one of us',
    '{Nobody > Everybody} here believed the forecast',
    'Captain {Morin > Dahl} gave the order to sail',
    '{Boats > Goats} are a nuisance here',
    'We flew to {Austria > Australia} that night',
    'Envoys of {Niger > Nigeria} came aboard',
  ],
} as const

/** A quotation by one speaker, with the venue where the article names one: `@Coast Radio: words`. */
type Printed = readonly string[]

/** What two or three outlets print, the fullest first, each quotation by itself; the last one's differences of that kind. */
export const ARTICLE_EXAMPLES: Readonly<Record<'MERGED' | 'SPLIT' | 'REVENUED', readonly (readonly Printed[])[]>> = {
  MERGED: [
    [
      ['We never closed the harbour gate to anybody.', 'We never turned a single boat away.'],
      ['We never closed the harbour gate to anybody, and we never turned a single boat away.'],
      ['We never closed the harbour gate to anybody.'],
      ['We never turned a single boat away.'],
    ],
    [
      ['We asked the ministry for money three times.', 'We asked the council for stone twice.'],
      ['We asked the ministry for money three times, and we asked the council for stone twice.'],
      ['We asked the ministry for money three times.'],
      ['We asked the council for stone twice.'],
    ],
    [
      ['Our crews will not sail before the strike is over.', 'Our families will not leave the quay either.'],
      ['Our crews will not sail before the strike is over, and our families will not leave the quay either.'],
      ['Our crews will not sail before the strike is over.'],
      ['Our families will not leave the quay either.'],
    ],
    [
      ['The owners promised every docker a full wage.', 'The owners broke that promise within a week.'],
      ['The owners promised every docker a full wage, and the owners broke that promise within a week.'],
      ['The owners promised every docker a full wage.'],
      ['The owners broke that promise within a week.'],
    ],
    [
      ['The storm tore the roof off the fish market.', 'The storm threw nine boats onto the road.'],
      ['The storm tore the roof off the fish market, and the storm threw nine boats onto the road.'],
      ['The storm tore the roof off the fish market.'],
      ['The storm threw nine boats onto the road.'],
    ],
    [
      ['The lighthouse was dark for the whole of the night.', 'The foghorn was silent until seven in the morning.'],
      ['The lighthouse was dark for the whole of the night, and the foghorn was silent until seven in the morning.'],
      ['The lighthouse was dark for the whole of the night.'],
      ['The foghorn was silent until seven in the morning.'],
    ],
    [
      ['I told the minister that the crane was rotten.', 'I told the mayor that somebody would be killed.'],
      ['I told the minister that the crane was rotten, and I told the mayor that somebody would be killed.'],
      ['I told the minister that the crane was rotten.'],
      ['I told the mayor that somebody would be killed.'],
    ],
    [
      ['Nobody warned the villagers about the flood.', 'Nobody opened the school for them at night.'],
      ['Nobody warned the villagers about the flood, and nobody opened the school for them at night.'],
      ['Nobody warned the villagers about the flood.'],
      ['Nobody opened the school for them at night.'],
    ],
  ],
  SPLIT: [
    [
      ['The wall is sinking fast, and the council has known it for years.'],
      ['The wall is sinking fast,', 'and the council has known it for years.'],
    ],
    [
      ['No dogs were brought along, and no boats were used inside the harbour.'],
      ['No dogs were brought along,', 'no boats were used inside the harbour.'],
    ],
    [
      ['The crane broke in the spring and nobody has come to mend it since.'],
      ['The crane broke in the spring', 'nobody has come to mend it since.'],
    ],
    [
      ['Every docker will be paid in full, whatever the owners may say about it.'],
      ['Every docker will be paid in full,', 'whatever the owners may say about it.'],
    ],
    [
      ['Fishing is all we have here, and the storm has taken our nets.'],
      ['Fishing is all we have here.', 'The storm has taken our nets.'],
    ],
  ],
  REVENUED: [
    [
      ['@the Lorn Gazette: The harbour wall will not survive another winter.'],
      ['@Coast Radio: The harbour wall will not survive another winter.'],
    ],
    [
      ['@parliament: We asked the ministry for money three times this year.'],
      ['@a rally: We asked the ministry for money three times this year.'],
    ],
    [
      ['@the Pier Journal: Nobody will be sent home before the spring.'],
      ['@the Vale Herald: Nobody will be sent home before the spring.'],
    ],
    [
      ['@a press conference: The crews have every right to go on strike.'],
      ['@an interview: The crews have every right to go on strike.'],
    ],
    [
      ['@Lorn Television: Our boats are ready to sail tonight.'],
      ['@the Harbour Council: Our boats are ready to sail tonight.'],
    ],
  ],
}
