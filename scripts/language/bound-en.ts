/**
 * What an English word that opens a complement hangs on, by that word: `willing | to`, `clear | that`, `prevent | from`. Where one of these
 * stands right before, the words cannot be parted. A stem before `*` stands for its forms.
 */
const BOUND: Readonly<Record<string, string>> = {
  to: `afford* divid* seem* appear* tend* want* need* try* trie* begin* began begun start* continu* fail* refus* decid* decision* choos* chose* intend* intent* plan* hop*
    expect* ha[sd] have having go going able unable likely unlikely willing* unwilling ready possible impossible hard harder difficult easy easier important essential
    necessary vital crucial critical use used forc* allow* requir* ask* told tell* encourag* urg* advis* invit* persuad* enabl* help* caus* prohibit* chance* way* ability
    inability power right* pressure* opportunit* effort* attempt* struggl* led lead* due similar compar* accord* belong* refer* relat* respons* respond* return* add*
    access* thanks threat* damag* harm* risk* commit* dedicat* limit* reduc* reduction* ought supposed bound about prone vulnerable subject close* next contribut* amount*
    turn* switch* mov* listen* talk* speak* spoke connect* attach* expos* solution* answer* key approach* barrier* alternative* attention ris* rose back up down enough
    made pay* paid proud happy glad afraid free keen eager set get* got come* came manag* agree* offer* promis* propos* learn* deserv* wait* prefer* like* love*
    lend* give* gave given giving send* sent stick* stuck what how where when whether reluctant motivat* job time reason* incentive* lost point place much who it them us
    people look* be is are was were been resort* cater* stand* not only as or and but than point* leap* cling* clung adapt* adjust* object* oppos* vot* prove* proof
    bring* brought tak* took look* extend* sold sell* known order* fit* lesson* belong* addict* accustom* apply appli* report* left leav* mov* go goes went fell fall* rac*`,
  that: `check* say* said state states stated think* thought know* knew believ* mean* meant ensur* find* found show* recognis* recogniz* argu* see* saw hop* feel* felt assum* realis* realiz* report* warn*
    stress* not* claim* learn* discover* confirm* suggest* recommend* requir* request* demand* insist* tell* told explain* agree* decid* propos* ask* advis* predict*
    expect* fear* worr* remember* forget* forgot reveal* indicat* suspect* admit* conclud* conclusion acknowledg* accept* understand* understood imagin* sure clear* true likely possible important obvious
    evident aware confident certain convinc* afraid concern* glad sorry fact idea belief* evidence way sign* chance* risk* view* impression notion law rule* myth
    case point problem* it so such those all everything something anything nothing everyone someone anyone ones? much only now given is was are were be been than
    and or but at in on with for of to by from like about as do does people things? pretend* doubt* promis* hint* reckon* guess* prov* point* maintain* declar* announc*
    mak* make everyone order* vow* pledg* guarantee* teach* taught complain* resent* hear* heard read* wish* me us them him her you say*`,
  who: `those people anyone everyone someone ones? all persons? m[ae]n wom[ae]n of in on for by to with from at and or but see* know* decide* ask* tell* those others? only anybody nobody`,
  which: `of in on for by to with from at and or but see* know* decide* ask* under through about upon into than`,
  where: `points? places? case* situation* see* know* decide* from in of about is was and or but to`,
  when: `point time* moment* day* case* see* know* decide* from in of about is was and or but only even just except`,
  while: `a the all for and or but in once of worth*`,
  because: `not only just simply mainly partly largely precisely and or but is was`,
  so: `do did does and not is or to just quite or even ever was are be`,
  although: `and but even`,
  after: `look* day year week month soon shortly long ones? named only sought and or but hour is was are were be been time`,
  before: `long day ever never year* week* month* hour* the and or but even just only minutes? is was are were be been than`,
  during: `and or but even only especially is was are were`,
  by: `follow* caus* affect* accompany* accompani* surround* step* side* day* ones? stand* abid* run own* and or but even only increas* reduc* reduction* ris* rose fall* fell decreas* drop* grow* grew cut is was are were be pass* driven go goes going gone went mean*`,
  with: `careful cautious patient deal* dealt cope* coping begin* comply* compl* associat* concern* left fac* compar* consistent fill* cover* equip* up together along wrong do what work*
    agree* familiar replac* combin* interact* connect* provid* play* start* happen* interfer* dispens* away satisf* happy comfortable problem* stuck end* liv* shar*
    meet* met mix* struggl* communicat* trouble experienc* issue* even not people those ones? and or but is was are were be been down on go went gone keep* kept par`,
  from: `prohibit* prevent* stop* keep* kept suffer* benefit* come* came stem* result* free* far differ* different difference* away back deriv* aris* emerg* protect* hear* learn* buy* bought
    recover* apart aside vary* vari* rang* mov* shift* switch* transition* remov* tak* took draw* select* made exempt* absent absence escap* isolat* separat* discourag* deter*
    ban* block* refrain* even not and or but is was are were be been profit* save* sav* out up down get* got graduat* retir* withdraw* borrow* gain* descend* date*`,
  for: `account* wait* pay* paid look* ask* call* apply* appli* need* search* responsible necessary care cares cared caring allow* time* reason* long* use* demand* room source* provid* known
    blam* except as important good bad better essential vital crucial critical possible impossible hard harder difficult easy easier enough ready prepar* plan* compensat* stand* fight*
    fought prais* optimis* optimiz* striv* opt* hop* support* sufficient suitable eligible argu* advocat* nothing respect disregard standard* way* place* opportunit* chance*
    pathway* basis foundation* substitut* replacement* recipe* even not is are was were be been what ones? those people and or but test* rule* limit* law* go goes going gone went
    compet* cover* budget* market* money tak* mak* made sett* vot* lobb* push* press* campaign* aim* head* list* program* plan* polic* target* strateg* fund* cost* price*`,
  in: `went result* liv* interest* involv* participat* invest* succeed* believ* fail* increas* decreas* reduc* reduction* ris* rose drop* declin* fall* growth chang* improv* shift* delay*
    differ* different difference* lack* engag* role* way* bring* get* put set built build* locat* bas* stuck plac* held hold* found left keep* kept step* hand* play* let tak* took remain*
    stand* stood lie lies lay exist* happen* occur* work* driv* trad* deal* specialis* specializ* confidence trust faith even not is are was were be been and or but people those than
    used only especially particularly mostly come* came join* check* log* phas* lock* giv* gave written trap* root* embed* caught crash* stop* situat* advanc* trend*
    breakthrough* error* bug* flaw* hole* gap* sit* sat spent spend* mov* go goes going gone went gone fell fit* fold* cost* pric* share* place* wrapp* covered packed born raised most ones?  pay* paid shot shut`,
  on: `rely relies relied relying reliance reliant focus* bas* depend* dependent dependency insist* work* impact* effect* limit* ban tax* attack* pressure cap burden go goes going gone carr* put concentrat* spend* spent rest* act* liv* count* sit* sat
    stand* stood built build* bring* hold* held set turn* switch* run* later early and or but even not only is are was were be been hang* mov* research information data
    influenc* decision* agree* reflect* strain* stress* emphasis effort* toll vot* report* comment* keep* kept lean* draw* call* check* expand* improv* restriction*
    constrain* grip impos* plac* tried try* mark* view* tak* took step* pass* sell* sold base* hand* ones? those what`,
  over: `tak* took hand* turn* go goes went gone get* got run* fight* fought fall* fell carr* control power concern* disput* all more put* is are was were be been and or`,
  at: `look* aim* arriv* bad good point* stop* work* liv* stay* begin* start* direct* sell* sold buy* bought pric* rat* cost* remain* laugh* throw* target* is are was were be
    been not even only run* stand* stood fix* set keep* kept and or but sit* sat those people better ones? held hold*`,
}

const INFLECTED = '(?:e|s|es|ies|d|ed|ied|y|ing|ying|\\w?(?:ed|ing)|ments?|t?ions?|ance|ence|ity)?'

/** The words of a list and the forms of its stems, which share one pattern of endings: one a stem would take a quarter of a second to compile. */
function toPattern(list: string): string {
  const words = list.trim().split(/\s+/u)
  const stems = words.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : []))
  const whole = words.filter((word) => !word.endsWith('*'))
  return [...(stems.length > 0 ? [`(?:${stems.join('|')})${INFLECTED}`] : []), ...whole].join('|')
}

/** What else hangs together with the last of the words: a degree and its clause; a pair and its `and`. */
const PAIRED = [
  '\\b(?:so|such|too|enough|as|more|less|fewer|rather|other)\\b[^,;]{0,40} (?:that|to|as|than)',
  '\\b(?:prevent|stop|keep|kept|protect|ban|prohibit|discourag|deter|distinguish|separat)(?:s|ed|ing|e|es|p?ped)?\\b[^,;]{0,60} (?:and|or|from)',
  '\\b(?:am|is|are|was|were|be|been|being|has|have|had|gets?|got|\\w+ly|also|not|often|never|always|still|now|who|which|that|and|or|but|of|by|for|in|on|from|to|without|with|the|an?) (?:\\w+ed|\\w+ing|driven|led|made|run|known)',
  '\\b(?:ask|requir|allow|forc|tell|told|urg|encourag|persuad|enabl|help|want|need|expect|order|permit|invit|caus|advis|teach|taught|leav|left|push|lead|led)(?:s|es|ed|e|d|ing)? (?:\\w+ ){1,4}to',
  "^it(?:['’]s| is| was) .* (?:who|that)",
  '\\b(?:puts?|sets?|estimat(?:e[sd]?|ing)|valu(?:e[sd]?|ing)|pric(?:e[sd]?|ing))\\b[^,;]{0,40} at',
  '\\b(?:between|both|either|neither|whether|from)\\b[^,;]* (?:and|or|to)',
  '\\b(?:no|every|any|each|only|first|last|best|worst|most|same|kind|sort|type) (?:\\w+ ){0,2}(?:that|who|which|where|when)',
]

/**
 * Ends of words that hang together with the last of them: a word of `BOUND` and what it hangs on, or what is `PAIRED`. Read backwards from
 * the end, where alone they can stand; as one pattern they would take several times as long to compile.
 */
export const BOUND_EN: readonly RegExp[] = [
  ...Object.entries(BOUND).map(([word, list]) => `\\b(?:${toPattern(list)}) ${word}`),
  ...PAIRED,
].map((end) => new RegExp(`$(?<=${end})`, 'u'))

const PLAIN =
  'where|which|who|that(?! (?:day|night|week|month|year|time|moment|morning|evening|way|much|many|kind|sort|one)\\b)|because|so|when|while|although|to|for|during|after(?! \\w+$)|before(?! \\w+$)|below|above|by(?! \\d)|with|from(?! \\d)|in|on(?! average\\b)|at(?! [\\d$€£])|across|over(?! [\\d$€£])|within|throughout|among|despite|rather than|instead of|as well as|along with|including|such as|in order to'
/** After `and` these open a clause, or a second thing that is done: what stands before it is whole. */
const NEXT_DONE =
  'the|an?(?! (?:half|quarter|third)\\b)|our|their|his|her|its|i|we|they|you|it|he|she|there|then|also|now|so|therefore|thus|thereby|instead|to|is|are|was|were|has|have|had|will|can|could|may|should|must|do|does|did|not|never|no longer|most importantly|in|at|on|with|for|by|from|' +
  '\\w{2,}ed|makes?|takes?|gives?|gets?|puts?|keeps?|lets?|sends?|uses?|needs?|asks?|helps?|pays?|finds?|moves?|adds?|builds?|creates?|brings?|grants?|promotes?|leaves?|causes|leads?|turns?|comes?|goes|go|becomes?|increases|reduces?|fails?|removes?|provides?|ensures?|prevents?|allows?|avoids?|improves?|requires?|subscribe|subscribes|publish|train|learn|see|tell|write|read|talk|work'
/** After these a word in `-ing` or `-ed` adds what comes of a thing or where it comes from: `a sensor | creating …`, `damage | caused by …`. */
const ADDED =
  '(?:creating|causing|leading|resulting|making|leaving|forcing|allowing|meaning|giving|putting|affecting|threatening|pushing|bringing|driving|fostering|using|depending|according|ranging|consisting|involving|implying|disrupting|costing)|' +
  '(?:caused|determined|driven|created|made|led|owned|run|linked|tied|related|associated|compared|followed|accompanied|combined|filled|covered|surrounded|known|called|designed|required|needed|held|given|published|issued|introduced)(?= (?:by|on|to|with|as|in|for|at)\\b)'

/** Where an English clause may be cut: before what only adds to it. Never a condition, a negation or what is compared. */
export const TRIMMABLE_EN = new RegExp(
  ` (?:${PLAIN}|${ADDED}|every(?= (?:second |other |single )?(?:year|week|day|month|hour|night|morning|time|quarter)\\b)|and(?= (?:${NEXT_DONE})\\b)|of(?= (?:about|around|up to|nearly|almost|over|more than|at least|\\d|[$€£]|usd)))(?= )| [([](?=[^()[\\]]*[)\\]])`,
  'gu',
)
