import { IndependenceEnum } from '../enums/comparison-enums.js'
import type { ArgumentBuilder } from '../lists/list.js'

/** The argument of everything that compares: whether reprints count. */
export function independenceArgument(arg: ArgumentBuilder) {
  return {
    independence: arg({
      type: IndependenceEnum,
      required: true,
      defaultValue: 'ALL' as const,
      description:
        'ORIGINALS_ONLY leaves reprints out of the comparison and so out of every count: coverage, absent speakers, figures, verbs.',
    }),
  }
}
