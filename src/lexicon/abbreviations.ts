/** Abbreviations with a full stop after which the sentence goes on, whatever follows: "Sen. Jane Roe", "No. 4". */
export const ALWAYS_INSIDE: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt maj capt cmdr adm cpl pvt rev hon fr st ste mt ft pres ' +
    'vice-pres supt det insp messrs mme mlle sr. sra no nos vs v e.g i.e cf approx ca viz al pp vol art para fig amb atty ' +
    'brig spc asst assoc dep treas sec asst ald del'
  ).split(' '),
)

/** Abbreviations that may also end a sentence: it ends where the next word looks like a beginning. */
export const SOMETIMES_INSIDE: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc co corp ltd llc plc bros ' +
    'jr sr esq etc dept univ assn ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss ' +
    'mo mont neb nev okla ore pa tenn tex va vt wash wis wyo a.m p.m u.s u.n u.k e.u d.c n.y n.j n.c s.c b.c a.d ph.d m.d l.a ' +
    'u.s.a u.s.s.r est min max tel ext'
  ).split(' '),
)

/** Words that begin sentences far more often than they continue an abbreviation: "… in the U.S. The vote …". */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at for with from by to of as if when ' +
    'while after before since although though but and or so yet however meanwhile there here what who why how where which one ' +
    'some many most all both each no not now then also still even according asked earlier later last next during under over ' +
    'among despite because until once another other others people officials police'
  ).split(' '),
)
