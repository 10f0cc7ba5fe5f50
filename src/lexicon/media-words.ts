import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'
import { tagged } from './tagged.js'

/** Last or first words of a newsroom's name: "Radio Mellin", "The Brackmoor Post". Lower case. */
export const MEDIA_WORDS = tagged('media-word')

/** Last words of an agency's name: "Corvane *News Agency*". Lower case. */
export const AGENCY_FORMS = tagged('agency-form')

/** What a newsroom is called in a sentence before its name: "the daily *Estuary Lantern*", "state news agency *VPS*". */
export const MEDIA_NOUNS: ReadonlyMap<string, 'AGENCY' | 'OUTLET'> = new LazyMap(() =>
  readTable('newsroom-nouns', ['noun', 'kind']).map((row) => [
    row.text('noun'),
    row.oneOf('kind', ['AGENCY', 'OUTLET']),
  ]),
)

/** Words that describe a newsroom before its noun: "the Vostranian *state-run* *news* agency". */
export const MEDIA_ADJECTIVES = tagged('media-adjective')

/** Words right before a newsroom's name that make it a source: "told Radio Mellin", "reported by AFP". */
export const MEDIA_CUES = tagged('media-cue')

/** People of a newsroom: "an AFP *reporter*". */
export const REPORTER_NOUNS = tagged('reporter')
