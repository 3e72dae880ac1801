import type { Basis, Role } from './argument.ts'
import type { Span } from './span.ts'
import type { Frame, Selection, Text } from './text.ts'

export type ChapterKey = 'context' | 'cause' | 'risk' | 'strategy' | 'conclusion'

/** A line of the speaker notes: a source sentence in full with its place, or words of the deck's own. */
export interface Note {
  readonly text: Text
  /** The step of the slide at which it is said; 0 before the first step. */
  readonly click: number
  /** Where the passage that ends here stands in the article; `null` inside a passage and for the deck's own words. */
  readonly place: Frame | null
}

interface SlideBase {
  /** Stable: also the slide's route alias. `[a-z][a-z0-9-]*` */
  readonly id: string
  readonly title: Text
  /** `(1/2)` for a slide that was split. */
  readonly part: { readonly at: number; readonly of: number } | null
  readonly chapter: ChapterKey | null
  /** Whose words these are, in the footer. */
  readonly footer: Text | null
  /** How many steps the slide has after it appears. */
  readonly clicks: number
  readonly notes: readonly Note[]
  /** Planned time in whole seconds: what is said and the time to take the slide in; 0 for the appendix. */
  readonly seconds: number
}

/** A node of the map as it is named on a slide: a point, or the hub. `to` is the id of the slide that shows it in full. */
export interface NodeRef {
  readonly id: string
  readonly role: Role | 'hub'
  readonly label: Selection
  readonly to: string | null
}

export interface PointRef extends NodeRef {
  readonly role: Role
}

export interface LinkRef {
  readonly from: string
  readonly to: string
  readonly basis: Basis
}

export interface CoverSlide extends SlideBase {
  readonly kind: 'cover'
  readonly subtitle: Text | null
  /** Author, date, publisher, in this order where they are known. */
  readonly credits: readonly Text[]
  /** What the article says of itself, that it is invented or one author's view, with the name of such a saying. */
  readonly standing: { readonly name: Frame; readonly text: Selection } | null
  /** The map in miniature, for the picture on the cover; empty for kind `none`. */
  readonly points: readonly Pick<PointRef, 'id' | 'role'>[]
  readonly links: readonly LinkRef[]
}

export interface BriefSlide extends SlideBase {
  readonly kind: 'brief'
  /** The sentence that answers "so what", or what the arrows come to. */
  readonly verdict: Text | null
  readonly tallies: readonly {
    readonly role: Role
    readonly count: number
    readonly name: Frame
    /** Those whose names fit. */
    readonly points: readonly PointRef[]
    /** How many more there are. */
    readonly more: Frame | null
  }[]
}

/** An arrow with its reason: the rule in words, and what the article says on its two sides. */
export interface ExplainedLink extends LinkRef {
  readonly rule: Frame
  readonly quotes: readonly Selection[]
}

/** The whole line, or a part of it where it is too large for one slide. */
interface MapSlide extends SlideBase {
  readonly kind: 'map'
  readonly points: readonly PointRef[]
  /** What the causes bring about and the risks come from. */
  readonly hub: NodeRef | null
  /** Their reasons are shown when a person points at one. */
  readonly links: readonly ExplainedLink[]
  /** Ids of points that lack what the line promises: a risk without an answer. */
  readonly gaps: readonly string[]
}

/** Headline and at most five statements of one form, with short names or bare: context, and every slide of a plain deck. */
export interface PointsSlide extends SlideBase {
  readonly kind: 'points'
  readonly items: readonly {
    readonly label: Selection | null
    /** A phrase that tells most, large above the texts. */
    readonly lead: Selection | null
    readonly texts: readonly Selection[]
  }[]
  /** What holds for all of them. */
  readonly shared: readonly Selection[]
  /** Numbers in a row above them. */
  readonly facts: readonly Fact[]
}

/** How the points of an overview stand. */
export type OverviewForm = 'rows' | 'lanes' | 'cards' | 'sentences'

/**
 * One row a point: its name, what the source says, what follows from it or what it answers. `path` holds the words in one piece, or in
 * the pieces between which the source draws an arrow: force → effect, means → aim; `fact` a second thing said, a number where there is
 * one. Lanes run trigger → effect beside the risk; cards stand side by side, the name above the words; sentences hold the name in their
 * words, where it stands out.
 */
export interface OverviewSlide extends SlideBase {
  readonly kind: 'overview'
  readonly role: Role
  readonly form: OverviewForm
  /** Whether the deck asks what answers its open points: then a row without an answer says that it has none. */
  readonly isAsking: boolean
  /** By whose account the points hold, where the author says that others say so. */
  readonly attribution: Selection | null
  readonly rows: readonly {
    readonly point: PointRef
    /** Beneath the name: what its author adds to it in its head, after a colon. */
    readonly gloss: Selection | null
    readonly path: readonly Selection[]
    readonly fact: Selection | null
    readonly links: readonly (PointRef & { readonly basis: Basis })[]
    /** Of a risk that is answered only through its cause: that it is. */
    readonly through: Frame | null
    /** Beside the name of a measure in a list with ticks: whether it is done. */
    readonly mark: Frame | null
  }[]
}

/** A sentence, or a number drawn large with the words that say what it is of. */
export interface Fact {
  readonly figure: Selection | null
  readonly text: Selection
}

/** A point beside a risk, or the hub, with what the article says of it. */
export type Neighbour = NodeRef & { readonly basis: Basis; readonly words: Selection | null }

/** One risk between what leads to it and what answers it, and what the article tells of it further: numbers and sentences. */
export interface FocusSlide extends SlideBase {
  readonly kind: 'focus'
  readonly point: PointRef
  readonly gist: Selection | null
  readonly causes: readonly Neighbour[]
  readonly strategies: readonly Neighbour[]
  /** What answers it is a strategy for its cause; with what this is to do. */
  readonly through: { readonly mark: Frame; readonly words: Selection | null } | null
  readonly facts: readonly Fact[]
}

export interface CoverageSlide extends SlideBase {
  readonly kind: 'coverage'
  /** The risks, or the causes of an article without risks. */
  readonly rows: readonly PointRef[]
  readonly strategies: readonly PointRef[]
  readonly links: readonly LinkRef[]
  /** What answers a risk through its cause. */
  readonly through: readonly Omit<LinkRef, 'basis'>[]
}

/** A number as it stands in the article, with words of its sentence. */
export interface FigureValue {
  readonly value: Selection
  readonly words: Selection | null
}

/** Numbers drawn large, shares and pairs as bars to scale. */
export interface FiguresSlide extends SlideBase {
  readonly kind: 'figures'
  readonly items: readonly {
    /** Of the point that speaks of it; `null` outside the points. */
    readonly role: Role | null
    /** One number, or two of a kind that the article sets side by side. */
    readonly values: readonly [FigureValue, ...FigureValue[]]
  }[]
}

/** What happened when, in order, drawn to scale. */
export interface TimelineSlide extends SlideBase {
  readonly kind: 'timeline'
  readonly entries: readonly { readonly time: Selection; readonly text: Selection }[]
  /** The stretch that the author names before: its first and last entry, `null` where it begins or ends on another slide. */
  readonly stretch: { readonly first: number | null; readonly last: number | null } | null
  /** Where the entries stand that it leaves out. */
  readonly left: readonly Span[]
  /** Whether it is of the appendix, which holds all entries. */
  readonly isFull: boolean
}

export interface TableSlide extends SlideBase {
  readonly kind: 'table'
  /** Whether the numbers of its last column are drawn as bars to scale. */
  readonly hasBars: boolean
  readonly header: readonly Selection[]
  readonly rows: readonly (readonly (Selection | null)[])[]
}

/** A picture of the article's, large, with its words. */
export interface PictureSlide extends SlideBase {
  readonly kind: 'picture'
  /** Name of its file in the deck's `public` folder. */
  readonly image: string
  /** What it shows, for who cannot see it. */
  readonly alt: Text
  readonly caption: Selection | null
}

/** A dark slide with one sentence: the article's own last word. */
interface StatementSlide extends SlideBase {
  readonly kind: 'statement'
  readonly support: readonly Selection[]
  /** What nothing answers, as a question. */
  readonly gap: Frame | null
}

/**
 * A dark slide that ends a talk whose article has no last word of its own: what the article claims, the surest ways through the map, each
 * over a point of every role in `roles`, and what nothing answers, as a question.
 */
export interface CloseSlide extends SlideBase {
  readonly kind: 'close'
  readonly claim: Text
  readonly roles: readonly Role[]
  /** The points of each way in the order of the roles. */
  readonly ways: readonly (readonly PointRef[])[]
  /** The arrows between neighbours. */
  readonly links: readonly LinkRef[]
  /** What else is to be done, by name. */
  readonly rest: Frame | null
  readonly gap: Frame | null
}

/** What the talk rests on and how far it holds, for questions: row by row a name and what is to be known. */
export interface BasisSlide extends SlideBase {
  readonly kind: 'basis'
  readonly rows: readonly { readonly name: Frame; readonly texts: readonly Text[] }[]
}

/** The verbatim passages behind the map, for questions. */
export interface BackupSlide extends SlideBase {
  readonly kind: 'backup'
  readonly rows: readonly {
    readonly point: PointRef
    readonly quote: Selection
    /** The author's heading over the passage; `null` in an article without headings. */
    readonly section: Text | null
    /** Where the passage stands, in an article without headings. */
    readonly place: Frame | null
  }[]
}

export type Slide =
  | CoverSlide
  | BriefSlide
  | MapSlide
  | PointsSlide
  | OverviewSlide
  | FocusSlide
  | CoverageSlide
  | FiguresSlide
  | TableSlide
  | TimelineSlide
  | PictureSlide
  | StatementSlide
  | CloseSlide
  | BasisSlide
  | BackupSlide
