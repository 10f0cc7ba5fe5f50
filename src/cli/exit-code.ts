/** What the shell is told: all well, something rejected or failed, or a command that was put wrongly. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
