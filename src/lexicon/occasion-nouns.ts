/** Settings and channels in which words are said: "in a televised interview", "on Facebook". Lower case. */
export const OCCASION_NOUNS: ReadonlySet<string> = new Set(
  (
    'interview conference briefing speech address statement remarks press release rally debate meeting session hearing testimony ' +
    'letter email e-mail memo message post tweet video podcast blog op-ed article column essay book lecture sermon call broadcast ' +
    'appearance event ceremony forum summit talk appeal column editorial report television tv radio show programme program ' +
    'facebook twitter x telegram instagram youtube tiktok weibo linkedin truth-social mastodon bluesky channel website'
  ).split(' '),
)

/** Verbs whose object is the one who is told. Lemmas. */
export const TELLING_LEMMAS: ReadonlySet<string> = new Set(
  'tell inform assure remind warn advise notify brief'.split(' '),
)
