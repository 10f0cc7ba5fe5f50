/**
 * Words that two translators of one sentence choose between: "begin" or "start", "mistake" or "error". A line is one sense,
 * folded, in dictionary form; a word stands in the line of its commonest sense in the news and nowhere else.
 */
export const SYNONYMS: readonly string[] = `
abandon desert forsake relinquish
able capable
accept embrace adopt agree
accident mishap crash
accuse blame charge denounce
achieve attain accomplish reach
act action deed step measure move
actual real true genuine
adequate sufficient enough
afraid scared frightened fearful
aid help assist support assistance
aim goal objective target purpose intention
allow permit let enable
alter change modify transform shift
anger rage fury outrage
angry furious irate
annual yearly
answer reply respond response
anticipate expect foresee
appalling dreadful terrible awful horrible horrific
appear seem
area region zone district territory
argue contend dispute
argument quarrel row
arms weapon weaponry armament
army military troops forces soldier
ask request demand inquire
assault attack aggression offensive
assess evaluate judge appraise
assure guarantee ensure secure
attempt try effort endeavour endeavor
aware conscious
ban prohibit forbid outlaw
battle fight combat struggle
beautiful lovely pretty
begin start launch commence
behaviour behavior conduct
believe think consider reckon
benefit advantage gain
big large huge great enormous massive vast
border frontier boundary
boss chief head leader
brave courageous bold
break breach violate violation
brief short
bring carry deliver
build construct erect
building structure
buy purchase acquire
calm quiet peaceful
candidate contender
careful cautious prudent
catastrophe disaster calamity
cause reason motive
cease stop halt end finish quit
chance opportunity possibility
chaos turmoil disorder unrest
cheap inexpensive affordable
choose select pick opt
citizen resident inhabitant
city town municipality
clean cleanse wash
clear obvious evident plain apparent
clever smart intelligent
close shut
collapse fall breakdown
colleague coworker
command order instruct
common shared joint mutual
company firm business enterprise corporation
compel force oblige coerce
competition contest rivalry
complain object protest
complete total entire whole full
complicated complex difficult hard tough
concern worry anxiety
condemn criticise criticize slam
condition state situation circumstance
confident certain sure convinced
conflict war
connect link relate
consequence result outcome effect
constant continuous permanent
continue proceed
cooperate collaborate
correct right accurate
country nation
courage bravery
court tribunal
cover hide conceal
crime offence offense
crisis emergency
crowd throng
crucial vital essential key important significant
cure heal treat
current present
custom tradition habit
customer client consumer buyer
damage harm hurt injure
danger threat peril menace risk hazard
dangerous risky hazardous perilous
dead deceased
death demise
debate discuss discussion talk conversation
decent proper
decide determine resolve
decision ruling verdict
decline decrease drop reduce reduction lower diminish cut
defeat beat overcome
defend protect guard safeguard
delay postpone
deny reject refuse
depart leave exit
describe depict portray
destroy ruin wreck demolish devastate
detain arrest apprehend
develop evolve
die perish
different various diverse
disagree differ
disappear vanish
discover find detect
disease illness sickness
disgrace shame disgraceful shameful
divide split separate
doctor physician
doubt suspicion
duty obligation responsibility task
eager keen
early premature
earn deserve merit
easy simple effortless
economic economical financial
election ballot vote poll
employ hire
employee worker staff personnel
enemy foe adversary opponent
enjoy like love
immense gigantic
equal equivalent identical
erase delete remove
error mistake fault failing
escape flee
especially particularly notably
establish create found
event incident occurrence
exact precise
examine inspect check investigate review
excellent superb outstanding brilliant fantastic wonderful marvellous
exhausted tired weary
expand extend enlarge widen
expensive costly
explain clarify
expose reveal disclose uncover
extra additional further
extreme radical
fail failure
fake false bogus
family relatives kin
famous well-known renowned celebrated
fan supporter
fast quick rapid swift speedy
fatal deadly lethal
feel sense
fellow comrade
fire blaze
solid steady
flat apartment
flow stream
follow pursue
foolish stupid silly
foreign overseas
fortunate lucky
free liberate release
freedom liberty
frequent regular
friend pal buddy
frustrate thwart
fuel petrol gasoline
fund finance money
funny amusing
furthermore moreover
future tomorrow
game match
gather assemble convene
generous lavish
give grant provide supply offer
global worldwide international
good fine nice
government administration cabinet
grateful thankful
grave serious severe grim
grow increase rise raise boost
guess suppose presume assume
guest visitor
guide lead steer
guilty culpable
happen occur
happy glad pleased delighted
hate loathe detest
hinder hamper impede obstruct
history past
hit strike
honest sincere truthful frank
honour honor
hope wish
hospital clinic
hostile unfriendly
house home
however nevertheless nonetheless
idea notion concept thought
ignore disregard neglect overlook
illegal unlawful illicit
imagine picture envision
immediate instant prompt
impose inflict
impossible unthinkable
improve enhance better
incredible unbelievable
independent sovereign autonomous
individual single
inform notify tell
innocent blameless
institution organisation organization body agency
instrument tool device
insult offend
intend plan mean
intense fierce
interfere meddle
invade occupy
invest spend
issue problem matter question
job work
join unite unify
journey trip travel
kid child
kill murder slay
kind sort type
land soil
last final
law legislation statute
lawyer attorney solicitor
learn study
lie untruth falsehood
life existence
limit restrict curb
listen hear
little small tiny
live reside
long lengthy
look watch see
loss deficit
main principal primary
maintain keep preserve retain
make produce manufacture
male man
manage handle cope
many numerous
mark sign
market trade
marriage wedding
maybe perhaps possibly
media press
meet encounter
meeting session gathering summit
member participant
mercy compassion
message signal
method way manner approach
migrant immigrant
minister secretary
misconduct wrongdoing
modern contemporary
monitor observe
mood atmosphere
necessary needed required
need require
negotiate bargain
neighbour neighbor
new fresh
normal usual ordinary
now currently nowadays today
oath vow
obtain get receive
oppose resist
opinion view
option alternative choice
orphanage orphan
pain suffering
parliament legislature
part portion section
partner ally
patient tolerant
pay remit
peace ceasefire truce
people folk
perfect flawless ideal
performance showing
person human
place spot location
player footballer
pledge promise
poor impoverished
popular beloved
power strength might
powerful strong mighty
praise applaud commend
prepare ready
pressure strain
prevent avoid avert block
previous former prior earlier
price cost
prison jail
private personal
profit earnings
progress advance
proof evidence
proposal suggestion
propose suggest recommend
proud pride
prove demonstrate show
provoke incite stir
provocation incitement
public civic
publish print
punish penalise penalize
push drive urge
quarantine isolation
rare unusual
reasonable sensible
rebuild restore repair renovate
recognise recognize acknowledge
recover recuperate
referee umpire
reform overhaul
refugee displaced
relation relationship tie
remain stay
remember recall
repeat reiterate
replace substitute
reporter journalist correspondent
represent embody
rescue save
respect esteem
revenge retaliation
road street
rubbish garbage trash waste
rule regulation
rumour rumor
sad unhappy
safety security
salary wage
satisfied content
scandal affair
school academy
search seek
shocked stunned
shop store
shout yell scream
sick ill
silent mute
similar alike comparable
skill ability talent
slander smear defame
slow gradual
smile grin
soccer football
society community
solve settle
sometimes occasionally
soon shortly
special particular
speed pace
spread disseminate
squad team side club
standard norm
story tale
strange odd weird
strategy tactic
strengthen reinforce fortify
strict harsh stern
student pupil
success triumph victory win
sudden abrupt unexpected
suit lawsuit
surprise astonish amaze
surrender capitulate
suspect alleged
system regime
tactics manoeuvre maneuver
teacher instructor
tear rip
technique procedure
temporary provisional interim
terrorist militant extremist
theft robbery
threaten endanger jeopardise jeopardize
throw toss hurl
time period
title championship
tragic heartbreaking
train coach
trap snare
treaty pact accord agreement deal
trust faith confidence
truth reality fact
unclear vague ambiguous
understand comprehend grasp
unfair unjust
unity solidarity
university college
unprecedented unparalleled
use utilise utilize
vehicle car automobile
version edition
victim casualty
violent brutal
virus pathogen
volunteer helper
vulnerable fragile
wait await
wealth riches
wealthy rich affluent
weak feeble
website site portal
wise sage
woman lady female
word term
world earth planet
worth value
wound injury scrape
wrong mistaken incorrect
young youthful
youngster youth teenager
`
  .trim()
  .split('\n')
