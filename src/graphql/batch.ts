import DataLoader from 'dataloader'
import type { Context } from './context.js'

const waiting = new WeakMap<Context, Map<string, DataLoader<string, unknown>>>()

/**
 * Answers one question about many things together: all that one query asks for at the same time goes to `load` at
 * once, so that a list of a hundred costs one statement and not a hundred. Nothing is kept: who asks later, behind a
 * mutation or in a subscription, is told what is so by then.
 * @param question what is asked; the same words stand for the same `load`.
 */
export function batch<Answer>(
  context: Context,
  question: string,
  id: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): Promise<Answer | undefined> {
  const questions = waiting.get(context) ?? new Map<string, DataLoader<string, unknown>>()
  waiting.set(context, questions)
  const asked =
    questions.get(question) ??
    new DataLoader<string, unknown>(
      async (ids) => {
        questions.delete(question)
        const answers = await load(ids)
        return ids.map((each) => answers.get(each))
      },
      { batchScheduleFn: setImmediate },
    )
  questions.set(question, asked)
  return asked.load(id) as Promise<Answer | undefined>
}
