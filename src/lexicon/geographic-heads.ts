const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** First words of names on the map and of stations: "Port Mellin", "Mount Karsk", "Radio Mellin". Lower case. */
export const PLACE_OPENERS = words('port mount mt lake fort cape camp gulf isle river point loch radio')

/** Last words of names on the map and of buildings. Lower case. */
export const PLACE_HEADS = words(
  'quay wharf pier dock docks harbour harbor street avenue road lane boulevard square bridge bay river strait canal creek ' +
    'lake sea island islands isle isles peninsula valley beach coast mountain mountains mount hill hills heights airport ' +
    'station terminal port stadium arena tower towers castle palace park prison dam mine county province district tunnel',
)

/** Last words of the names of bodies that no surname looks like. Lower case. */
export const BODY_HEADS = words(
  'hospital clinic infirmary university college academy institute foundation organization organisation campaign ' +
    'administration ministry agency council committee commission parliament today times news tribune gazette herald ' +
    'chronicle telegraph newspaper radio television tv press magazine newswire wire hydro energy electric airlines airways holdings ' +
    'industries petroleum telecom insurance technologies logistics railways bancorp',
)

/** Heads that are surnames too ("Nora Lane"): a place only where a small word of place stands before. Lower case. */
export const HEADS_AND_SURNAMES = words(
  'dock lane bay lake street hill hills park bridge beach church castle palace mount mountain heights valley isle port river ' +
    'road dam coast sea pier tower towers mine',
)

/** Small words behind which places stand and people do not. Lower case. */
export const LOCATIVES = words('in at near outside aboard inside around across into onto through')
