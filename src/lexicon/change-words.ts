/** Words that say that a number became another: "rose from 190 to 212", "up from 190", "an increase from 41 to 45 percent". */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  (
    'rise rises rose risen rising climb climbs climbed climbing grow grows grew grown growing growth increase increases ' +
    'increased increasing jump jumps jumped jumping soar soars soared surge surges surged leap leapt leaped swell swelled ' +
    'swollen double doubles doubled triple tripled up upward ' +
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases ' +
    'decreased shrink shrinks shrank shrunk shrinking sink sank sunk slip slipped slide slid plunge plunged tumble tumbled ' +
    'dwindle dwindled halve halved down downward cut cuts cutting reduce reduces reduced reducing reduction lower lowered ' +
    'raise raises raised raising lift lifted revise revised correct corrected change changes changed went gone goes expand ' +
    'expands expanded extend extended widen widened narrow narrowed improve improved worsen worsened'
  ).split(' '),
)
