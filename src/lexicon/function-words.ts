const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that carry grammar, not matter. Folded. */
export const FUNCTION_WORDS = words(`
a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
himself herself itself ourselves themselves who whom whose which what where when why how and or but nor so yet if because as than then while
although though until unless since whether of in on at by for from with to into onto about after before during over under against among between
through without within upon off out up down is are was were be been being am do does did done doing has have had having will would shall should
can could may might must ought not no there here also too very just only even still again both all any each every either neither some such other
another own same more most much many few less least one ones i'm i've i'll it's that's we're we've we'll they're you're he's she's don't doesn't
didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't
`)

/** Words that turn a sentence round. Folded. */
export const NEGATIONS = words(`
not no never none nobody nothing neither nor nowhere without cannot can't couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't
weren't hasn't haven't hadn't shouldn't mustn't ain't
`)
