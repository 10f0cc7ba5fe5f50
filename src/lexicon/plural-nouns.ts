/**
 * Plurals that no ending gives away, with their singular. Those that are their own singular stand as they are; of two
 * plurals of one word, the one to print stands last.
 */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['folks', 'person'],
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['policemen', 'policeman'],
  ['policewomen', 'policewoman'],
  ['servicemen', 'serviceman'],
  ['gunmen', 'gunman'],
  ['firemen', 'fireman'],
  ['fishermen', 'fisherman'],
  ['congressmen', 'congressman'],
  ['countrymen', 'countryman'],
  ['businessmen', 'businessman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['spokespeople', 'spokesperson'],
  ['chairmen', 'chairman'],
  ['lawmen', 'lawman'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['police', 'police'],
  ['aircraft', 'aircraft'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['troops', 'troop'],
  ['media', 'medium'],
  ['crises', 'crisis'],
  ['criteria', 'criterion'],
  ['passers-by', 'passer-by'],
])

/** Words in -s that are no plurals: "38 was", "two across", "300 this". */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  (
    'as is was has does this thus its his hers ours yours theirs us yes perhaps across plus versus minus always sometimes ' +
    'besides afterwards towards nowadays overseas whereas unless less process congress progress press business crisis ' +
    'analysis basis bus gas loss boss pass class glass mass access success address campus focus bonus census virus ' +
    'status series species news politics economics sports athletics headquarters says its'
  ).split(' '),
)
