/** Last or first words of the names of bodies: "Ministry of Roads", "Roe Institute". Lower case. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'ministry department agency office bureau commission committee council parliament congress senate house assembly court party ' +
    'campaign movement coalition alliance union league federation confederation association organization organisation foundation ' +
    'institute institution charity group team company corp corporation inc ltd llc plc co bank bancorp airlines airways motors ' +
    'university college school academy hospital church police army navy force forces guard press news times post journal herald ' +
    'tribune gazette chronicle guardian telegraph sun globe mirror observer independent standard register ' +
    'dispatch inquirer examiner today daily weekly magazine radio television tv broadcasting network channel media service services ' +
    'system systems technologies technology partners holdings industries international authority administration fund trust center ' +
    'centre club united city fc afc cf sc republic kingdom union embassy mission society board exchange market index cup trophy ' +
    'championship prix tour games olympics series conference summit forum festival awards act treaty accord agreement war ' +
    'project program programme initiative task task-force brigade division battalion front army network caucus pac committee ' +
    'kremlin pentagon fed treasury exchequer vatican hamas hezbollah taliban nato opec unicef unesco tass reuters afp ' +
    'ap upi anadolu xinhua interfax politico breitbart twitter facebook google microsoft amazon cnn msnbc cnbc ' +
    'nbc cbs abc bbc npr pbs rt fbi cia nsa doj dhs irs epa fda fema eu un osce imf who wto gop dnc rnc aclu nra nypd lapd'
  ).split(' '),
)

/** Streets, rivers, buildings: the last word of a place's name. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'street avenue road boulevard lane square park bridge river lake sea ocean bay gulf island islands mountain mountains mount ' +
    'valley desert beach coast cape county city town village district province region state states airport station stadium arena ' +
    'ground hall tower building palace castle hotel restaurant mall plaza hill hills heights north south east west northern ' +
    'southern eastern western central upper lower new old fort port saint san santa los las el'
  ).split(' '),
)
