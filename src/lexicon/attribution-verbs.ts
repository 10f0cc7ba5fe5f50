/**
 * Verbs that put words in somebody's mouth, each line a lemma and its other printed forms: third person, past,
 * participle where it differs, -ing. "The mayor acknowledged …", "she is quoted as saying …".
 */
const LINES = `
say says said saying
tell tells told telling
state states stated stating
add adds added adding
note notes noted noting
explain explains explained explaining
claim claims claimed claiming
argue argues argued arguing
ask asks asked asking
answer answers answered answering
reply replies replied replying
respond responds responded responding
insist insists insisted insisting
stress stresses stressed stressing
emphasize emphasizes emphasized emphasizing
emphasise emphasises emphasised emphasising
underline underlines underlined underlining
underscore underscores underscored underscoring
highlight highlights highlighted highlighting
warn warns warned warning
caution cautions cautioned cautioning
announce announces announced announcing
declare declares declared declaring
proclaim proclaims proclaimed proclaiming
assert asserts asserted asserting
affirm affirms affirmed affirming
maintain maintains maintained maintaining
contend contends contended contending
allege alleges alleged alleging
accuse accuses accused accusing
charge charges charged charging
blame blames blamed blaming
denounce denounces denounced denouncing
condemn condemns condemned condemning
criticize criticizes criticized criticizing
criticise criticises criticised criticising
slam slams slammed slamming
blast blasts blasted blasting
mock mocks mocked mocking
attack attacks attacked attacking
praise praises praised praising
hail hails hailed hailing
applaud applauds applauded applauding
welcome welcomes welcomed welcoming
dismiss dismisses dismissed dismissing
reject rejects rejected rejecting
deny denies denied denying
refute refutes refuted refuting
dispute disputes disputed disputing
admit admits admitted admitting
acknowledge acknowledges acknowledged acknowledging
concede concedes conceded conceding
confess confesses confessed confessing
confirm confirms confirmed confirming
agree agrees agreed agreeing
disagree disagrees disagreed disagreeing
suggest suggests suggested suggesting
propose proposes proposed proposing
recommend recommends recommended recommending
urge urges urged urging
advise advises advised advising
demand demands demanded demanding
request requests requested requesting
plead pleads pleaded pled pleading
beg begs begged begging
call calls called calling
describe describes described describing
label labels labeled labelled labeling labelling
dub dubs dubbed dubbing
brand brands branded branding
term terms termed terming
characterize characterizes characterized characterizing
characterise characterises characterised characterising
deem deems deemed deeming
refer refers referred referring
mention mentions mentioned mentioning
remark remarks remarked remarking
observe observes observed observing
comment comments commented commenting
point points pointed pointing
recall recalls recalled recalling
remember remembers remembered remembering
recount recounts recounted recounting
relate relates related relating
report reports reported reporting
inform informs informed informing
write writes wrote written writing
tweet tweets tweeted tweeting
post posts posted posting
retweet retweets retweeted retweeting
read reads reading
quip quips quipped quipping
joke jokes joked joking
laugh laughs laughed laughing
shout shouts shouted shouting
yell yells yelled yelling
scream screams screamed screaming
cry cries cried crying
exclaim exclaims exclaimed exclaiming
whisper whispers whispered whispering
murmur murmurs murmured murmuring
mutter mutters muttered muttering
chant chants chanted chanting
sing sings sang sung singing
thunder thunders thundered thundering
roar roars roared roaring
vow vows vowed vowing
promise promises promised promising
pledge pledges pledged pledging
swear swears swore sworn swearing
threaten threatens threatened threatening
predict predicts predicted predicting
forecast forecasts forecasting
estimate estimates estimated estimating
believe believes believed believing
think thinks thought thinking
feel feels felt feeling
consider considers considered considering
know knows knew known knowing
hope hopes hoped hoping
fear fears feared fearing
wonder wonders wondered wondering
question questions questioned questioning
speculate speculates speculated speculating
conclude concludes concluded concluding
continue continues continued continuing
begin begins began begun beginning
start starts started starting
repeat repeats repeated repeating
reiterate reiterates reiterated reiterating
echo echoes echoed echoing
interject interjects interjected interjecting
interrupt interrupts interrupted interrupting
counter counters countered countering
retort retorts retorted retorting
shoot shoots shot shooting
fire fires fired firing
snap snaps snapped snapping
testify testifies testified testifying
complain complains complained complaining
lament laments lamented lamenting
bemoan bemoans bemoaned bemoaning
boast boasts boasted boasting
brag brags bragged bragging
tout touts touted touting
rail rails railed railing
opine opines opined opining
muse muses mused musing
reflect reflects reflected reflecting
theorize theorizes theorized theorizing
reveal reveals revealed revealing
disclose discloses disclosed disclosing
divulge divulges divulged divulging
indicate indicates indicated indicating
imply implies implied implying
hint hints hinted hinting
signal signals signaled signalled signaling signalling
express expresses expressed expressing
voice voices voiced voicing
offer offers offered offering
issue issues issued issuing
release releases released releasing
cite cites cited citing
quote quotes quoted quoting
paraphrase paraphrases paraphrased paraphrasing
promote promotes promoted promoting
advocate advocates advocated advocating
defend defends defended defending
object objects objected objecting
protest protests protested protesting
elaborate elaborates elaborated elaborating
clarify clarifies clarified clarifying
detail details detailed detailing
outline outlines outlined outlining
summarize summarizes summarized summarizing
convey conveys conveyed conveying
declaim declaims declaimed declaiming
lecture lectures lectured lecturing
scold scolds scolded scolding
scoff scoffs scoffed scoffing
exhort exhorts exhorted exhorting
boom booms boomed booming
gloat gloats gloated gloating
query queries queried querying
fume fumes fumed fuming
bark barks barked barking
admonish admonishes admonished admonishing
surmise surmises surmised surmising
sigh sighs sighed sighing
orate orates orated orating
chide chides chided chiding
rebuke rebukes rebuked rebuking
ridicule ridicules ridiculed ridiculing
taunt taunts taunted taunting
decry decries decried decrying
deride derides derided deriding
apologize apologizes apologized apologizing
apologise apologises apologised apologising
thank thanks thanked thanking
tease teases teased teasing
gush gushes gushed gushing
rant rants ranted ranting
blurt blurts blurted blurting
deadpan deadpans deadpanned deadpanning
enthuse enthuses enthused enthusing
implore implores implored imploring
pronounce pronounces pronounced pronouncing
rule rules ruled ruling
reason reasons reasoned reasoning
teach teaches taught teaching
preach preaches preached preaching
find finds found finding
see sees saw seen seeing
show shows showed shown showing
hear hears heard hearing
learn learns learned learnt learning
speak speaks spoke spoken speaking
talk talks talked talking
use uses used using
want wants wanted wanting
compare compares compared comparing
liken likens likened likening
portray portrays portrayed portraying
cast casts casting
depict depicts depicted depicting
regard regards regarded regarding
paint paints painted painting
decline declines declined declining
refuse refuses refused refusing
push pushes pushed pushing
go goes went gone going
`

/** Printed form -> lemma. */
export const ATTRIBUTION_VERBS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split(' ')
      return forms.map((form) => [form, forms[0] ?? form] as const)
    }),
)

/**
 * Lemmas that nearly always attribute when somebody stands before or after them. The others ("find", "use", "go") do so
 * only beside a quotation.
 */
export const PLAIN_ATTRIBUTION_LEMMAS: ReadonlySet<string> = new Set(
  (
    'say tell state add note explain claim argue ask answer reply respond insist stress emphasize emphasise underline ' +
    'underscore warn caution announce declare proclaim assert affirm maintain contend allege admit acknowledge concede ' +
    'confess confirm suggest remark observe comment recall recount report inform write tweet post quip joke shout yell ' +
    'exclaim vow promise pledge predict believe think conclude continue repeat reiterate counter retort testify complain ' +
    'lament boast opine muse reveal disclose indicate deny deem describe agree urge recommend interject elaborate mention'
  ).split(' '),
)

/** Forms that are a noun or an adjective as often as a verb: they attribute only right beside their speaker. */
export const AMBIGUOUS_VERB_FORMS: ReadonlySet<string> = new Set(
  (
    'state states note notes claim claims answer answers reply question questions report reports charge charges term terms ' +
    'point points post posts call calls comment comments attack attacks demand demands request requests promise promises ' +
    'pledge pledges issue issues cast offer offers use uses show shows talk talks hope hopes fear fears voice voices blame ' +
    'label brand rule rules stress signal signals warning meaning reading finding feeling hearing beginning reason reasons ' +
    'object objects shot shoot fire push read start detail details saw felt found left cry cries release releases known ' +
    'boom booms query queries bark barks sigh sighs protest protests remark remarks estimate estimates forecast forecasts dispute disputes'
  ).split(' '),
)
