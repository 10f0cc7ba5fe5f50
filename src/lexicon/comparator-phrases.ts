/** How a phrase bounds the number beside it; the words are those of the model's Comparator. */
type Bound = 'EXACTLY' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN' | 'ABOUT' | 'BETWEEN' | 'VAGUE'

/** Words before a number that bound it, longest first where one begins another: "no more than 35", "nearly 40". */
export const COMPARATORS_BEFORE: readonly (readonly [phrase: string, comparator: Bound])[] = [
  ['no fewer than', 'AT_LEAST'],
  ['no less than', 'AT_LEAST'],
  ['not less than', 'AT_LEAST'],
  ['no more than', 'AT_MOST'],
  ['not more than', 'AT_MOST'],
  ['well over', 'MORE_THAN'],
  ['just over', 'ABOUT'],
  ['a little over', 'ABOUT'],
  ['slightly more than', 'ABOUT'],
  ['just under', 'ABOUT'],
  ['slightly less than', 'ABOUT'],
  ['a total of', 'EXACTLY'],
  ['more than', 'MORE_THAN'],
  ['greater than', 'MORE_THAN'],
  ['upwards of', 'MORE_THAN'],
  ['upward of', 'MORE_THAN'],
  ['in excess of', 'MORE_THAN'],
  ['as many as', 'AT_MOST'],
  ['as much as', 'AT_MOST'],
  ['as few as', 'AT_LEAST'],
  ['as little as', 'AT_LEAST'],
  ['at least', 'AT_LEAST'],
  ['a minimum of', 'AT_LEAST'],
  ['at most', 'AT_MOST'],
  ['a maximum of', 'AT_MOST'],
  ['up to', 'AT_MOST'],
  ['fewer than', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['close to', 'ABOUT'],
  ['an estimated', 'ABOUT'],
  ['estimated', 'ABOUT'],
  ['approximately', 'ABOUT'],
  ['roughly', 'ABOUT'],
  ['around', 'ABOUT'],
  ['about', 'ABOUT'],
  ['some', 'ABOUT'],
  ['circa', 'ABOUT'],
  ['nearly', 'ABOUT'],
  ['almost', 'ABOUT'],
  ['exactly', 'EXACTLY'],
  ['only', 'EXACTLY'],
  ['just', 'EXACTLY'],
  ['over', 'MORE_THAN'],
  ['above', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
  ['below', 'LESS_THAN'],
]

/** Which of those stop just short of the number ("nearly 40" is no 41) and which stand just past it. */
export const SHORT_OF: ReadonlySet<string> = new Set([
  'nearly',
  'almost',
  'close to',
  'just under',
  'slightly less than',
])
export const JUST_PAST: ReadonlySet<string> = new Set(['just over', 'a little over', 'slightly more than'])

/** Words behind the quantity that bound it: "300 or more", "40-plus". */
export const COMPARATORS_AFTER: readonly (readonly [phrase: string, comparator: Bound])[] = [
  ['or more', 'AT_LEAST'],
  ['or fewer', 'AT_MOST'],
  ['or less', 'AT_MOST'],
  ['or so', 'ABOUT'],
  ['plus', 'AT_LEAST'],
  ['and counting', 'AT_LEAST'],
]
