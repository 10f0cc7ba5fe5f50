import { describe, expect, it } from 'vitest'
import { SUBJECT_RULES } from '../../src/extract/cues/link-subject.js'
import { NEWSROOM_RULES } from '../../src/extract/citations/find-newsrooms.js'
import { MINOR_RULES } from '../../src/extract/figures/find-minor-readings.js'
import { DIGIT_RULES, SPELT_RULES } from '../../src/extract/figures/parse-number.js'
import { UNIT_RULES } from '../../src/extract/figures/unit-behind.js'
import { REPORTED_RULES } from '../../src/extract/figures/is-reported.js'
import { BODY_RULES, HEAD_RULES, TAIL_RULES } from '../../src/extract/header/header-rules.js'
import { DATELINE_RULES } from '../../src/extract/header/parse-dateline.js'
import { RUN_ENDS, RUN_OPENINGS, RUN_STEPS } from '../../src/extract/mentions/capital-run.js'
import { MENTION_RULES } from '../../src/extract/mentions/find-mentions.js'
import { NOUN_RULES } from '../../src/extract/mentions/is-noun-here.js'
import { MARK_RULES } from '../../src/extract/narrative/read-mark.js'
import type { Rule } from '../../src/extract/rule.js'
import { BEARER_RULES } from '../../src/extract/speakers/bearer-of.js'
import { TERM_RULES } from '../../src/extract/speakers/is-term.js'
import { factsOf } from './facts-of.js'

type Listed = Pick<Rule<never, unknown>, 'name' | 'example'>

/** Every ordered list of rules in the extractor. */
const LISTS: Record<string, readonly Listed[]> = {
  'the lines over a report': HEAD_RULES,
  'the lines under a report': TAIL_RULES,
  'the lines between its paragraphs': BODY_RULES,
  'when the beginning of a text is a dateline': DATELINE_RULES,
  'how a number in digits is read': DIGIT_RULES,
  'how a number in words is read': SPELT_RULES,
  'what a number measures': UNIT_RULES,
  'which numbers are figures': REPORTED_RULES,
  'what numbers say that are no figures of a list': MINOR_RULES,
  'which newsrooms a sentence leans on': NEWSROOM_RULES,
  'what a quotation mark may do': MARK_RULES,
  'the subject of a verb of saying': SUBJECT_RULES,
  'when a verb of saying is a noun': NOUN_RULES,
  'what may be a source': MENTION_RULES,
  'whose part a source is': BEARER_RULES,
  'what in marks is nobody’s words': TERM_RULES,
  'what opens a run of capitals': RUN_OPENINGS,
  'how a run of capitals goes on': RUN_STEPS,
  'which runs of capitals are no body': RUN_ENDS,
}

describe.each(Object.entries(LISTS))('%s', (_, rules) => {
  it('tells its rules apart by their names', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })

  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s: reads its example otherwise without it',
    (_name, rule) => {
      expect(without(rules, rule, () => factsOf(rule.example))).not.toEqual(factsOf(rule.example))
    },
  )
})

/** What is read while a rule is missing from its list. */
function without<T>(rules: readonly Listed[], rule: Listed, read: () => T): T {
  const list = rules as Listed[]
  const at = list.indexOf(rule)
  list.splice(at, 1)
  try {
    return read()
  } finally {
    list.splice(at, 0, rule)
  }
}
