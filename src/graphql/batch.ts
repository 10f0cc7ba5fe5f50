import type { Context } from './context.js'

interface Asked<Answer> {
  readonly ids: Set<string>
  readonly answers: Promise<ReadonlyMap<string, Answer>>
}

const waiting = new WeakMap<Context, Map<string, Asked<unknown>>>()

/**
 * Answers one question about many things together: all that one query asks for at the same time goes to `load` at
 * once, so that a list of a hundred costs one statement and not a hundred.
 * @param question what is asked; the same words stand for the same `load`.
 */
export async function batch<Answer>(
  context: Context,
  question: string,
  id: string,
  load: (ids: string[]) => Promise<ReadonlyMap<string, Answer>>,
): Promise<Answer | undefined> {
  const questions = waiting.get(context) ?? new Map<string, Asked<unknown>>()
  waiting.set(context, questions)
  const known = questions.get(question) as Asked<Answer> | undefined
  const asked = known ?? ask(() => questions.delete(question), load)
  questions.set(question, asked)
  asked.ids.add(id)
  return (await asked.answers).get(id)
}

function ask<Answer>(begin: () => void, load: (ids: string[]) => Promise<ReadonlyMap<string, Answer>>): Asked<Answer> {
  const ids = new Set<string>()
  const answers = new Promise<void>((resolve) => {
    setImmediate(resolve)
  }).then(() => {
    begin()
    return load([...ids])
  })
  return { ids, answers }
}
