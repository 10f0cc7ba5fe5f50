/**
 * What the shell is told. `failed`: something was rejected or failed. `usage`: the command was put wrongly. `later`: the
 * database or the server that holds it cannot be reached now, and the same command may work later (EX_TEMPFAIL of
 * sysexits.h). `interrupted`: Ctrl-C, which is 128 and the number of the signal.
 */
export const EXIT = { ok: 0, failed: 1, usage: 2, later: 75, interrupted: 130 } as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
