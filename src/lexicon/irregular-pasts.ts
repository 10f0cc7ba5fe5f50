/** Past forms that do not end in -ed: what stands behind a subject ("the mayor took", "she gave") and is no noun. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'began brought built bought came caught chose drew drove fell felt fought found flew gave got went grew held kept knew laid led left ' +
    'lent lost made met paid put ran rose sat saw sent set shook shot showed spent spoke stood stuck struck took taught told thought threw ' +
    'understood won wore wrote said became broke heard hit hurt let quit read rode sang sold sought spread stole swore swept beat bet cut ' +
    'cast cost dealt forgot forgave lit overcame rang sank slept slid sprang stepped strode swung tore undertook withdrew woke meant'
  ).split(' '),
)
