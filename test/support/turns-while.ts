/** How often others have their turn until something is done. */
export async function turnsWhile(work: () => Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false]
  const done = work().finally(() => {
    isDone = true
  })
  while (!isDone) {
    await new Promise(setImmediate)
    turns += 1
  }
  await done
  return turns
}
