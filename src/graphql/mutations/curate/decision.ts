import type { FieldMap } from '@pothos/core'
import { builder } from '../../builder.js'
import type { Context } from '../../context.js'
import { rowOf } from '../../row-of.js'
import { Correction } from '../../types/correction.js'
import { EXPECTED_ERRORS } from '../expected-errors.js'

/** What a curator's mutation hands on: the record of the decision, and the key of what it is about. */
export interface Decision {
  readonly correctionId: string
  readonly subjectId: string
}

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never
type DecisionFields = PothosSchemaTypes.ObjectFieldBuilder<Types, Decision>

/**
 * The payload of one kind of decision: what it is about, and the record of it.
 * @param subject the one field of its own: the event, the article, the quote.
 */
export function decisionPayload(name: string, description: string, subject: (t: DecisionFields) => FieldMap) {
  return builder.objectRef<Decision>(name).implement({
    description,
    fields: (t) => ({
      ...subject(t),
      correction: t.field({
        type: Correction,
        description: 'The record of it.',
        resolve: ({ correctionId }, _args, context) => rowOf(context, correctionId),
      }),
    }),
  })
}

/** Finds the thing that a decision is about. */
export const subjectOf = ({ subjectId }: Decision, _args: object, context: Context) => rowOf(context, subjectId)

/** The result of one kind of decision: its payload, or what stands in the way. */
export function decisionResult(name: string, description: string) {
  return { types: EXPECTED_ERRORS, directResult: true, union: { name, description } } as const
}
