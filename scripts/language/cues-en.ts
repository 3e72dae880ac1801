import { BOUND_EN, TRIMMABLE_EN } from './bound-en.ts'
import type { CueSet } from './cues.ts'
import { FRAMING_EN } from './framing-en.ts'
import { TO_TWELVE } from './number-words.ts'

/** A number and, a few words on, the things. */
const promise = (things: string): RegExp => new RegExp(`\\b(?:\\d{1,2}|${TO_TWELVE})(?: [\\w-]+){0,3} (?:${things})\\b`)

/** Cues for English, in lower case. */
export const ENGLISH_CUES: CueSet = {
  complement: / (?:of|for|behind)\b/u,
  nominal: [
    {
      role: 'strategy',
      weight: 4,
      pattern:
        /\b(risk (management|mitigation|reduction|control)|incident response|disaster response|action items?|next steps|what (should|can|could|must|would|will) .{0,24}\b(do|be done|change|recommend|tell you)\b|what (i|we|you|they|(?:the|your|our|their|my) [\w ]{2,20}|(?!it\b|this\b|that\b)\w+) (should|would|could|can|must|will|shall|recommends?|proposes?|(am|are|is) (now )?(doing|changing|asking))\b|what we('re| are| will be|'ve| have)?( now)? (do|doing|chang\w+|want|ask for|asking(?: for)?|calling for|proposing)|what (i|we|they)('re| are| am)? (going|planning|trying|plan|intend|mean|hope|promise) to (do|change|fix|try|build)|what we did about .+|what(?:'s| is| was) (?:now )?being done|how we(?:'re| are| will|'ll) (?:now )?(?:fix|prevent|improv|chang|avoid|mak|keep)\w*|where to (?:from here|next|now)\b|what (have|has) (we|been) (done|changed)|(so )?what('s| is) (now )?different|changes (so far|made|since|ahead|planned|to come|we(?:'re| are|'ve| have)? \w+)|what (now )?changes (in|on|from|now|next|here|this)\b|^(and |so )?now$|^(?:still |left |things |work |what(?:'s| is) (?:left )?)?to[- ]?dos?(?: list)?$|^(?:the |our |my )?plans?(?: of action)?$|^(?:remaining|outstanding|further) work$|^from now on$|how (to|can|do) (we |you |one )?\w+|how (are|will) we .{0,20}(prevent|fix|improv|avoid)\w*)/,
    },
    {
      role: 'strategy',
      weight: 3,
      pattern:
        /\b(recommendations?|strateg(y|ies)|measures?(?= taken| needed|$)|measures|remed(y|ies|iations?)|mitigations?|resolutions?( and recovery)?|preventions?|preventive|preventing|solutions?|responses?(?! (?:times?|rates?)\b)|interventions?|treatments?|lessons( learned)?|corrective|fix(es)?|way forward|ways forward|ways? out|better way|policy options|options|tips|actions?|proposals?|commitments?|asks?|what (would|could|can|will|might) help|what helps|what works|what to do(?: about it)?|what (?:has|have) changed|what needs to (?:happen|change)|demands|first steps|what (comes|happens) next|where (do )?we go|what must|what should|steps (?:to take|taken|we(?:'re| are|'ve| have)? \w+)|cure|initiatives|safeguards|answers|follow[- ]?ups?|advice|adaptation|countermeasures|^(?:the |our )?decisions?$|^(?:[\w-]+ )?improvements?$)\b/,
    },
    {
      role: 'cause',
      weight: 3,
      pattern:
        /\b(root causes?|causes?|contributing factors?|contributors?|factors?|reasons?|why (?:it|this|that|they|people|we) (?:happens?|happened|occurs?|do(?:es)? (?:it|this|that))|why(?! (?:\w+ ){1,2}(?:should|need to|must|have to|has to)\b)(?! (?:(?:does|do|did|should) )?(?:it|this|that|these) matters?)(?! (?:we|you|anyone|everyone|everybody) should (?:worry|care|mind))|drivers?|sources?|origins?|triggers?|diagnosis|analysis|what (actually |really )?(went wrong|failed|broke|drives|drove|lies behind|is behind|fuels|feeds|(is|are|keeps?|has been|'s) (\w+ly )?(driving|slowing|holding|keeping|stopping|blocking|delaying|stalling|preventing|causing|fuelling|fueling|feeding|pushing|squeezing|draining|killing|hollowing)|(slows?|holds?|keeps?|stops?|blocks?|delays?|stalls?|stands?) .{2,40})|where .{2,30} comes? from|how did (it|we|this|they) (come|get|end)|how .{2,24} failed|what (we|the [\w ]{3,20}|\w+) found|(?<!key |main )findings|where it (comes|came) from|how we got (?:here|there)|how (?:it|this|that) got (?:in|out|past|through)|how (?:it|this|that) could (?:have )?happen(?:ed)?|how could (?:it|this|that) (?:have )?happen(?:ed)?|what led (?:up )?to (?:it|this|that|the [\w ]+)|what held (?:us|them|it|things) (?:back|up)|what let (?:it|this|that|them) (?:in|out|past|through|happen)|where (?:we|they|i) went wrong|mistakes (?:we|they|i) made|(?:our|their|my) mistakes?|what (caused|triggers|triggered|made it worse|goes wrong)|where (it|things) (goes|go|went) wrong|how (the|this|an?) (error|bug|fault|failure|mistake|problem|leak|breach|outage|incident) (arose|began|started|came about|crept in|got in|slipped through)|failure points?|weak (points?|spots?)|weaknesses|how it (started|happened)|(?<!\b(?:blood|water|air|tyre|tire|oil|gas|steam|atmospheric) )pressures?|what (didn't|did not) (go (so )?well|work)|what could (have gone|be|have been) (better|improved)|what went (badly|poorly)|how (did )?(it|this) happen(ed)?|how .{2,24} (comes?|came) (to|about)|how (?:people|you|we|they|it|babies|children|pets) (?:becomes?|became|gets?|got|ends?|ended up|catch(?:es)?|develops?)\b|pollutants?|underlying|behind|roots?|barriers?|obstacles?|stressors?)\b/,
    },
    {
      role: 'risk',
      weight: 3,
      pattern:
        /\b(impacts?|effects?|affects?|consequences?|risks?|harms?|threats?|dangers?|hazards?|scams?|frauds?|symptoms?|complications?|damages?|costs? of|losses|vulnerabilit(y|ies)|fallout|at[- ]risk|implications?|toll|price|cost|^costs$|losers|pays?|paying|hurts?|suffers?|stakes|downsides?|drawbacks?|disadvantages?|what is at stake|costs? of doing nothing|what (you|they) (may|might|will) notice|what went missing|what (?:happens|will happen|would happen|follows) if\b.*|if (?:nothing|no one|nobody) .{3,30}|why (it|this|that) matters|what .{2,30} does (to|for)|what (it|this|that|they) (can|could|may|might|will) (do|cause|become|bring|lead to)|what (it|this|that|they) leads? to|what (does|do) .{2,30} do(?! about)|what (customers|users|patients|passengers|residents|people|it|this|that|they) (saw|experienced|felt|suffered|did to|costs?|does|means|meant|lost)|who (is|was|were|gets?|got) (hurt|affected|harmed|hit)|who (?:loses?|lost|suffers?|suffered)|what (?:is|was|gets?|we|they|you)(?: (?:being|have|stand to|could|may))? (?:lost|lose|damaged|destroyed)|how bad (?:is|was) it|what (?:could|can|might|may) go wrong|why (?:we|you|anyone|everyone|everybody) should (?:worry|care|mind))\b|^the bill$/,
    },
    { role: 'risk', weight: 2, pattern: /\b(problems?|issues?|challenges?|concerns?|^(?:the )?cons$)\b/ },
    {
      role: 'background',
      weight: 3,
      pattern:
        /\b(background|introduction|overview|what (is|are)|abstract|definitions?|context|history|how .{0,30} (is|are) (measured|defined|made|done)|how (it|they) works?|what happened|executive summary|summary|(key|main) (findings|points|messages|facts|figures)|at a glance|in brief|in short|detection|tl;?dr|synopsis|what (?:they|these|those) are)\b/,
    },
    {
      role: 'conclusion',
      weight: 3,
      pattern:
        /\b(conclusions?|concluding|final thoughts|outlook|in closing|looking ahead|closing|wrapping (?:it |things )?up|wrap[- ]?up|takeaways?|last word|in a nutshell|bottom line|closing thoughts?|lessons?( learn(ed|t))?)\b/,
    },
    {
      role: 'other',
      weight: 4,
      pattern:
        /\b(references|bibliography|case stud(y|ies)|examples?|faqs?|(?:frequently asked )?questions(?: (?:and|& ) answers)?|q ?& ?a|further reading|acknowledge?ments?|appendix|about (us|the author)|timeline|table of contents|contents|contact|related|what (went (well|right)|worked( well)?)|things that went well|glossary|(?:what|where|how) we (?:got|were) lucky(?: about)?|(?:what|things) we got right|what saved us|objections?|notes|data sources?|methodology|methods|thanks? (?:you )?for reading)\b|^(?:useful |external |related )?(?:links|resources)$|^(?:the )?(?:pros|advantages|benefits|upsides?|strengths)$/,
    },
  ],
  heading: [
    {
      role: 'strategy',
      weight: 2.5,
      pattern:
        /^(improving|reducing|coping|managing|monitoring|preventing|protecting|building|strengthening|fixing|tackling|addressing|avoiding|making|getting|planning|investing)\b/,
    },
    {
      role: 'risk',
      weight: 1.5,
      pattern:
        /\b(loss|decline|failure|shortage|outage|breakdown|collapse|injur(y|ies)|disease|debt|exposure|falling|rising)\b/,
    },
    {
      role: 'cause',
      weight: 1.5,
      pattern:
        /\b(lack of|(?<!\b(?:blood|water|air|tyre|tire|oil|gas|steam|atmospheric) )pressure|ageing|aging|poor|weak|missing|inadequate|outdated)\b/,
    },
  ],
  announce: [
    {
      role: 'cause',
      weight: 3,
      pattern:
        /\b((?<!\b(?:important|matters?|good|worth it|useful|better|valuable)(?: for)?(?: \w+)? )reasons?|(?<!\b(?:to|may|can|could|will|would|might|not|that|which) )causes?|factors?|drivers?|because|sources?|why|misconceptions?|explain)\b/,
    },
    {
      role: 'risk',
      weight: 3,
      pattern:
        /\b(impacts?|effects?|consequences?|risks?|harms?|threats?|dangers?|symptoms?|damages?|losses|suffer(ed|s)?|lead to|result(ed|s)? in|problems?|contained a|that:$)\b/,
    },
    {
      role: 'strategy',
      weight: 3,
      pattern:
        /\b(recommend(ations?|s|ed)?|should|steps?|measures?|actions?|strateg(y|ies)|solutions?|fix(es|ed)?|optimi[sz]ations?|improvements?|mitigat\w+|(?<!\b(?:see|sees|notice|observe|experience|undergo)\b[^.:]{0,30})chang(es|ed|ing)|address(es|ed)?|we (are|will|plan|propose|suggest)|we're|propos(e|es|als?)|advice|takeaways?|tips|lessons|ways to|principles|guidelines|rules of thumb|best practices|must|need to|(?:finished|completed|in place|under way)(?=[^.]*:$))\b|^since (?:then|that day|the (?:incident|outage|accident|attack|breach|crash))\b[^.]{0,24}:$|\brules:$/,
    },
  ],
  notice:
    /\b(notice|announcement|schedule|timetable|closure of|invitation|agenda|sign[- ]up|call for (papers|entries)|reminder|opening hours|programme for|diary|travelogue|(?:a|my|our) (?:trip|journey|visit|weekend|holiday) (?:to|in|through))\b/,
  dateline: /^[A-Z][A-Z .'-]{2,30}(, [A-Z][\w .]+)?( \([A-Z]\w+\))? (—|–|-|--) /,
  promised: [
    {
      role: 'cause',
      weight: 1,
      pattern:
        /\bways (?:to (?:kill|ruin|wreck|waste|lose)|(?:you|we|people)(?:'re| are)? \w*(?:kill|ruin|wreck|wast|los|hurt))/,
    },
    {
      role: 'cause',
      weight: 1,
      pattern:
        /\b(?:common(?:est)?|typical|classic|frequent|biggest|worst) (?:[\w-]+ ){0,3}(?:mistakes|errors|pitfalls|anti-?patterns|traps|myths|misconceptions|bad habits)\b|\b(?:mistakes|pitfalls|anti-?patterns|traps) (?:to avoid|and how to avoid)\b/,
    },
    {
      role: 'cause',
      weight: 1,
      pattern: promise(
        'mistakes|errors|(?:bad )?habits|myths|sins|traps|pitfalls|blunders|reasons|causes|misconceptions|anti-?patterns|failings|worst things|no-nos',
      ),
    },
    {
      role: 'risk',
      weight: 1,
      pattern: promise('risks|dangers|threats|harms|consequences|effects|warning signs|costs'),
    },
    {
      role: 'strategy',
      weight: 1,
      pattern: promise(
        'ways|tips|steps|things (?:you|we) (?:can|should|must)|rules|fixes|solutions|lessons|ideas|measures|habits of|recommendations',
      ),
    },
  ],
  sentence: [
    {
      role: 'cause',
      weight: 2,
      pattern:
        /\b(root cause|main (reason|cause)|contributing factors?|caused by|because of|due to|driven by|stems? from|stemmed from|attribut(ed|able) to|(is|was|are|were) to blame|the reasons? (is|was|for))\b/,
    },
    {
      role: 'cause',
      weight: 1.3,
      pattern:
        /\b(lack(s|ed|ing)? |fail(s|ed|ure)? to|misconception|misunderst\w+|mistaken(ly)?|unintentional(ly)?|bug|inefficient|missing|inadequate|insufficient|poorly|overlooked|unaware|ignored|not properly|outdated|underfunded|understaffed|no (max|limit|check|alert|test|rule|backup|plan|prioriti|clear|ui)\w*|did(n't| not) (have|notice|feel|know|check|test)|none of|thought|was not (tested|designed|set)|ageing|worn|neglect\w*|permissive|circular dependency)\b/,
    },
    { role: 'cause', weight: 0.5, pattern: /\b(because|since [a-z]+ing)\b/ },
    {
      role: 'cause',
      weight: 0.8,
      pattern:
        /\b(led to|leading to|resulted in|allowed|meant that|which (further )?(slowed|caused|led)|as (a )?consequence)\b/,
    },
    {
      role: 'risk',
      weight: 1.6,
      pattern:
        /\b(unable to|not able to|inaccessible|unavailable|disrupt(ed|ion|s)|degraded|compromised|exfiltrat\w+|outage|lost|loss(es)? of|damage[sd]?|terminated|failed|fell off|falling behind|shortages?|collapse[sd]?|injur(y|ies|ed)|deaths?|illness|disease|delayed|delays|missed|errors|trouble|impacted|copycat|breach|stolen|steal|laid off|lay offs?|layoffs?|job cuts|lose(s)?|losing|closed down|closures?|evacuat\w+|stranded|refuse[sd]?|cancel(s|led|ed)?|spoiled|spoil(s|ing)?|queue for|abandon\w*|erod\w+|flood(s|ed|ing)?|overload\w*|bankrupt\w*|arriving late|disconnect\w*)\b/,
    },
    {
      role: 'risk',
      weight: 1.2,
      pattern:
        /\b(could|may|might|would|risks?|likely to|threat(en|ens|ened|ening)?|increas(es|ed|ing) (the )?(risk|rate|number|cost)|impact|consequence|effects?|symptoms?|worse(n|ned|ning)?|decline[sd]?|fall(s|en)?|drop(s|ped)?|harm(s|ed|ful)?|danger(ous)?|suffer(s|ed)?|higher than usual|vulnerable)\b/,
    },
    {
      role: 'strategy',
      weight: 2,
      pattern:
        /\b(should|must|ought to|needs? to be|need to|recommend(s|ed)?|suggest you|we (will|plan|propose|intend)|is a priority|remains a priority|have (improved|upgraded|added|tightened|changed|fixed|moved|introduced)|ha(s|ve) (temporarily |since |now )?(been )?(upgraded|improved|fixed|replaced|introduced)|was (implemented|added|introduced|released|successful)|were (removed|added|fixed|introduced)|is (now )?used to|are now|could be (cut|reduced|avoided|fixed))\b/,
    },
    {
      role: 'strategy',
      weight: 1.3,
      pattern:
        /\b(to (prevent|avoid|mitigate|address|fix|reduce|tackle|solve|guard against|protect)|in order to (reduce|prevent)|remedial|best practice)\b/,
    },
    { role: 'conclusion', weight: 2, pattern: /^(in conclusion|in summary|overall|to sum up|in short|ultimately)\b/ },
    { role: 'background', weight: 1, pattern: /^(on|in|at|by) (\w+ )?\d/ },
  ],
  imperative:
    /^(also |always |never |do not |don't |first,? |then |please |regularly |significantly )?(we've |we have )?(significantly )?(add|adds|added|use|check|delete|pin|reduce|reduced|improve|improved|increase|increased|upgrade|upgraded|update|write|switch|switched|tighten|tightened|rework|re-worked|reworked|limit|promote|support|participate|advocate|ensure|keep|adhere|stay|drink|follow|monitor|employ|look|remove|replace|introduce|invest|build|create|set|train|hire|plan|protect|restrict|review|test|rotate|require|offer|provide|fund|plant|repair|restore|install|encourage|develop|establish|share|publish|document|automate|schedule|diversify|strengthen|cut|avoid|buy|ask|make|raise|move|expand|spread|give|pay|wash|wear|separate|store|start|stop|run|open(?! (?:day|all|from|until|till|to|on|every|at|late|for)\b)|close|shift|bring|design|adopt|extend|fix|enable|disable|configure|measure|teach|learn|choose|prepare|treat|vaccinate|clean|rest|exercise|reward|simplify|assign|appoint|retain|recruit|coordinate|enforce|subsidi[sz]e|inspect|map|relocate|save|implement|consider|investigate|evaluate|deploy|migrate|define|notify|audit|patch|clarify|identify|communicate|collaborate|modernise|modernize|upskill|mandate|legislate)\b/,
  negative:
    /\b(risks?|loss(es)?|damages?|failures?|outages?|errors?|costs?|debts?|delays?|shortages?|threats?|attacks?|breach(es)?|pollution|pollutants?|emissions?|disease|infections?|deaths?|injur(y|ies)|harms?|exposure|waste|fraud|problems?|symptoms?|pressure|complaints?|incidents?|fatigue|turnover|decline|misuse|congestion|spam|burnout|bottlenecks?|queues?)\b/,
  positive:
    /\b(trust|income|revenue|profits?|quality|health|safety|capacity|efficiency|availability|confidence|customers?|staff|supply|access|performance|savings|demand|morale|skills|yields?|output|reliability)\b/,
  less: /\b(reduc\w+|lower\w*|decreas\w+|cut(s|ting)?|limit\w*|prevent\w*|avoid\w*|mitigat\w+|eas(e|es|ing)|fall(s|ing|en)?|fell|drop\w*|declin\w+|los(e|es|t|ing)|shrink\w*|slow(s|ed|ing|er)?|remov\w+|eliminat\w+)\b/,
  more: /\b(increas\w+|improv\w+|rais\w+|grow\w*|grew|rising|rose|rises|expand\w*|strengthen\w*|boost\w*|higher|more|worsen\w*|spread\w*|aggravat\w+|exacerbat\w+)\b/,
  lacking:
    /\b(no|not|never|none|nobody|lack(s|ed|ing)?|without|missing|insufficient|inadequate|only one|single|too (few|little|small|slow)|shortages?|short of|absent|unable|outdated|un\w+ed|did(n't| not)|had(n't| not)|could(n't| not)|was(n't| not)|poor(ly)?|limited|fail(s|ed)?|inefficient|slow)\b/,
  giving:
    /\b(add(s|ed|ing)?|introduc\w+|implement\w*|install\w*|creat\w+|build\w*|built|provid\w+|writ(e|ing|ten)|hir(e|ing|ed)|train\w*|establish\w*|requir\w+|set(ting)? up|improv\w+|upgrad\w+|increas\w+|more|new|always|now|expand\w*|extend\w*|strengthen\w*|replac\w+|remov\w+|open\w*|ensur\w+|enforc\w+|make sure|give|publish\w*|test(ing|ed)?|better|second)\b/,
  causative:
    /\b(leads? to|led to|leading to|results? in|resulted in|resulting in|caus(es|ed|ing)( \w+ to)?|meant( that)?|means( that)?|triggers?|triggered|so that|therefore|thus|hence|consequently|forc(es|ed|ing)|allow(s|ed)|gives? rise to|contribut(es|ed|ing) to|drives|pushes|pushed|(?<!\b(?:from|of|before|after|without) )(leaves|left|leaving)(?! (late|early|for|at|on|in|from)\b)|(further |directly )?slow(s|ed)( the)?)\b|^so\b/,
  effectOpening:
    /^(?:thus |thereby |in turn |eventually )?(?:causing|leading to|resulting in|leaving|forcing|meaning|making|which (?:caused|leads?|led|means?|meant|results?|resulted|left|leaves|forced|forces))\b/,
  backward:
    /\b(because of|because|due to|caused by|as a (result|consequence) of(?! th(is|at))|owing to|driven by|stems? from|stemmed from|as they(?! (do|did|always|usually|often|have|had|come|came|go|went|please)\b)|since (the|they|it|some|many|most)|blamed on)\b/,
  causalOpening:
    /^(because( of)?|since(?= \w+(ing)? )|as (a|the)(?= (\w+ ){1,3}(grew|rose|fell|increased|filled))|due to|owing to|given( that)?)\b/,
  consequence:
    /^(as a (direct )?(result|consequence)( of (this|that|these)( \w+)?)?|therefore|thus|hence|consequently|because of (this|that|these)|so|(this|these|that|together)( \w+)?( together)?( in turn| also| then| directly)? (led|leads|caused?|causes|meant?|means|result(ed|s)? in|forced|left|made|makes|allowed|put|pushe[sd]|drives?))\b/,
  pronoun:
    /^(this|that|these|it|they|which|and|but|who|also|in turn|which in turn|this in turn|and also|this has|which has)$/,
  placeholder:
    /^ ?(a|an|one|another|two|several|some|many)?( (new|serious|second|further|other))? ?(problems?|results?|consequences?|effects?|issues?|outcomes?)( was| is)?$/,
  root: /\b(root|ultimate|underlying|primary|main|direct|immediate|proximate) (root )?(causes?|reasons?)\b( (of|for|behind) [^.,;:]{3,60})?|\b(the|this) (incident|outage|failure|accident|problem) (was|is) (caused|triggered) by\b/,
  occasion:
    /^(?:the|this|that|our) (?:(?:whole|entire|full|production|service) )?(?:incident|outage|accident|disruption|breakdown|stoppage|breach|failure|crash)\W*$/,
  headed: {
    cause: /^(?:[\w-]+ ){0,2}(?:causes?|reasons?|triggers?|caused by|due to)$/,
    risk: /^(?:[\w-]+ ){0,2}(?:effects?|impacts?|consequences?|results?|outcomes?|leads to|harms?|damage)$/,
  },
  answering:
    /\b(to|can|will|help(s|ed)?( to)?|that) (address|prevent|avoid|mitigate|reduce|fix|tackle|solve|guard against|protect (against|from)|relieve|ease|limit|stop|counter|cope with|resolve|correct|make up for|cut)\b|\bin response to\b|\bin answer to\b|\bagainst\b|\bcorrects?\b|\bprevents?\b|\b(can |will |need )?no longer( be)?\b|\bwithout\b|\bkeep(s|ing)?( \w+){1,4} from\b/,
  changing:
    /\b(?:should|must|needs? to|ought to|can|could|will) (?:become|be (?:replaced|superseded|(?:turned|changed|converted) (?:in)?to))\b/,
  effectNamed:
    /\b(?:reasons?|causes?|factors?|explanations?)(?: \w+)? (?:for|of|why|behind) ((?!this|that|it\b)[^,.:;]{4,60})/,
  effectAsked: /\bwhy (?:did|do|does|is|are|was|were|has|have) ([^,.:;?]{4,60})\?/,
  asking: /\?["”’)]*$|^(why|how|what|who|where|when|which)\b/,
  addressing: /^(for|to|in|at|by|after|before|during|within|from|on)\b/,
  avoiding: /^avoid(?:ing)? (?=\w)/,
  habit: /^(?:you|we|your?|never|always|not|only|just|too)\b/,
  claimless:
    /^(?:but |and |so |of course,? )?(?:(?:some|others|many|critics|opponents|sceptics|skeptics|supporters|defenders)(?: \w+){0,2} (?:say|said|argued?|claim(?:ed)?|think|thought|believed?|object(?:ed)?|insist(?:ed)?|suggest(?:ed)?|blamed?|suspect(?:ed)?|point(?:ed)? to)\b|it (?:will|may|might|can|could|is) (?:\w+ )?(?:be )?(?:said|objected|argued)\b|[\w’' -]{2,40} (?:is|are|was|were) (?:often|usually|sometimes|frequently|commonly) (?:blamed|cited)\b|you (?:might|may|could) (?:think|believe|assume|have (?:the idea|heard|been told))\b|(?:luckily|thankfully|fortunately|happily)\b|(?:we|they|it) (?:were|was|got) (?:\w+ )?(?:lucky|fortunate)\b|take for (?:example|instance)\b|there (?:is|are|was|were) (?:also )?(?:very |so |too )?(?:many|few|several|various|plenty of|lots of|a few|a number of|numerous) (?![^.]*(?:—|–| - |\bsuch as\b|\binclud|\bof the\b|\bwho\b))|let['’]s (?:assume|imagine|suppose|say)\b|as (?:seen|shown|described|mentioned|noted) (?:above|below)\b|note:)|\b(?:do|doing) (?:everything|all) (?:we|i|they) can\b|\bwe(?: are|'re)? (?:\w+ )?(?:sorry|apologi[sz]e|regret (?:that|any|the))\b|\b(?:i|we)(?: am| are|'m|'re) not (?:saying|suggesting)\b|\b(?:(?:i|we|this (?:report|paper|article|study|brief|note))(?: have| has| do| does| did|'ve)? ?(?:not|n['’]t|never) (?:examined?|consider(?:ed)?|cover(?:ed)?|discuss(?:ed)?|assess(?:ed)?|explored?|look(?:ed)? (?:at|into)|deal with|dealt with)|(?:is|are|lies?|falls?|was|were) (?:beyond|outside) the scope of)\b|^the (?:\w+ )?(?:best|clearest|most \w+) example (?:is|was)\b|\byou (?:may|might) (?:sometimes |at times )?(?:have|need) to\b|\b(?:several|some|various|a number of|many|other|new|two|three) (?:\w+ )?(?:symptoms?|problems?|issues?|effects?|impacts?|consequences?|causes|factors|reasons|questions|things) (?:became apparent|appear(?:ed)?|emerged?|arose|arise|occur(?:red)?|were (?:seen|found|observed)|followed|came up|surfaced)\b/,
  comesOfThese:
    /^(?:if |left |unless )?(?:these|such|the above) (?:problems|shortcomings|weaknesses|gaps|issues|failings|defects)\b[^.]{0,60}\b(?:lead|leads|led|causes?|risks?|results?|consequences?|costs?|threatens?|means?|will)\b|^(?:so|therefore|thus|hence),? (?:(?:we|one) (?:can|may|must|should) expect|it follows)\b/,
  pointing: /\b(this|these|such|that) \w+/,
  harmNoun: /\b(risks?|problems?|threats?|shortages?|loss(es)?|failures?|damage|harm|delays?)\b/,
  denied:
    /\bno (\w+ )?(data|one|customers?|users?|injuries|evidence|deaths?|additional|other) |\bnone of the|\b(did|was|were|is|are|has|have|had) (not|never) (been )?(affect|impact|compromis|lost|harm|damag)\w*|\bnever stopped\b/,
  referring:
    /\b(this|these|such|that|the above|the former|the latter) (risks?|problems?|pressures?|threats?|issues?|losses|loss|damage|impacts?|effects?|shortages?|delays?|failures?|bug|incident|outage|exposure|dependency)\b/,
  trimmable: TRIMMABLE_EN,
  bound: BOUND_EN,
  framing: FRAMING_EN,
  goesOn: /(?!)/,
  leaning:
    /^(?:and |but |so )?(?:which|who|that|whose|whom|where|if|unless|when|until|once|as (?!a |well)|is|are|was|were|has|have|had|been|(?:in order )?to|them|him) /,
  predicate: /(?!)/,
  thing: /(?!)/,
  adverbial:
    /^(?:in|on|at|for|from|to|with|without|by|as|about|after|before|during|since|until|under|within|among|between|through|over|across|despite|near|beyond|because of|due to|owing to|according to|instead of|on top of|along with|even|only|all of|which|whom|whose)\b/,
  openEnd:
    /(\b(is|was|are|were|that|said|says|told \w+|and|or|but|of|to|for|the|a|an|by|with|in|on|at|because|when|while|meanwhile|however|instead|also|then|so|more|this means|it seems|in short|in fact|above all|for example|for instance|as follows|following))$/,
  announcing:
    /^[^,;]{0,70}?\b(causes?|reasons?|factors?|trouble|problems?|impacts?|effects?|consequences?|risks?|dangers?|culprits?|answers?|fix|solutions?|lessons?|priority)\b[^,;]{0,50}?\b(is|was|were|are)\b( once again| simply| also| only| often)?( that)? (?=\w+ \w)/,
  concession:
    /^(although|though|even (if|though)|while|whilst|despite|in spite of|apart from|besides|aside from|rather than|instead of)\b/,
  working:
    /(?<!\b(?:not|never|no longer|n't)(?: \w+){0,3} )\b(correctly|properly|as (planned|intended|expected|designed)|successfully|on time|without (a hitch|incident)|in (good|full working) order|unaffected|unharmed|unscathed|spared|back to normal)\b|\b(was|were|been) not affected\b|\b(no one|nobody|none) was (hurt|harmed|injured|affected)\b/,
  ought:
    /^(?:(?!\b(?:not|never|no|nobody|without|only|whether|why|how|what|if)\b|n['’]t).){0,60}?\b(should|must|ought to|needs? to|have to|has to|we recommend( that)?|we will|we'll|will)( also| now)?(?! (?:only |not |never |always |then |now )*(?:be|have)\b)(?= \w+ \w)/,
  openers:
    /^(first(ly)?|second(ly)?|third(ly)?|fourth(ly)?|fifth(ly)?|finally|lastly|next|then|also|moreover|furthermore|in addition|additionally|however|but|and|so|thus|therefore|as a result|as a consequence( of this \w+)?|due to|owing to|because of|that said|of course|indeed|in fact|for example|for instance|meanwhile|subsequently|further|at a higher level|another [a-z]+( related)? (issue|reason|cause|risk|effect|problem) (was|is) that|notably|since(?! \d)|although|though|while|when|because|on the other hand|on the one hand|more importantly|most importantly|ultimately|fortunately|unfortunately|again|before this( \w+)?)\b[,:]? */,
}
