import type { Language } from './article.ts'
import type { Span } from './span.ts'

/** A place on the line of argument: causes → risks → strategies. */
export type Role = 'cause' | 'risk' | 'strategy'
export const ROLES: readonly Role[] = ['cause', 'risk', 'strategy']

/** What a part of the article is for. Only the three roles become points. */
export type SectionRole = Role | 'background' | 'conclusion' | 'other'

/** How sure the role is of a point that the author set apart: a section, an item, a member of an enumeration. */
export const SET_APART = 0.9

/** A node of the map. */
export interface Point {
  /** `cause-1`, `risk-2` …: role and order in the article. */
  readonly id: string
  readonly role: Role
  /** A short name: one run of source words or several with the words between them left out. */
  readonly label: readonly [Span, ...Span[]]
  /** Where the article speaks of it; the first opens it (heading or first sentence). */
  readonly mentions: readonly [Span, ...Span[]]
  /** The whole passage that is about this point, head included. */
  readonly body: Span
  /** Id of the section it stands in; `null` for the lead. */
  readonly section: string | null
  /** 0 to 1: how sure the role is; `SET_APART` of what the author set apart. */
  readonly confidence: number
  /** Whether its author ticks it off; left out where he does neither that nor leaves its box open. */
  readonly isDone?: boolean
}

export type LinkKind = 'leads-to' | 'answered-by'
export type Basis = 'stated' | 'inferred'

/** One reason for a link. `spans` hold the words on the one side, then on the other. */
export interface Evidence {
  /** Name of the rule that found it, a key of the labels `rule.*`. */
  readonly rule: string
  /** The connective, shared term or name that carries it, as it stands in the article. */
  readonly cue: string
  readonly spans: readonly [Span, Span]
  /** 0 to 1: how much this alone is worth. */
  readonly weight: number
}

/** An arrow: cause → risk, cause → cause, risk → risk (`leads-to`), risk → strategy, cause → strategy (`answered-by`). */
export interface Link {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
  readonly basis: Basis
  readonly confidence: number
  readonly evidence: readonly [Evidence, ...Evidence[]]
}

/**
 * What the causes bring about and the risks come from, where the article's headings name it. Its links lead from causes to it and from it to
 * risks, and are stated by those headings.
 */
export interface Hub {
  readonly id: 'hub'
  readonly label: Span
  readonly links: readonly Link[]
}

/** One sentence of the article that is not noise. Headings, list items, cells and captions count as sentences too. */
export interface Sentence {
  /** `s1` …: by order in the article. */
  readonly id: string
  readonly span: Span
  readonly kind: 'prose' | 'heading' | 'cell' | 'caption' | 'code'
  /** Id of the innermost section; `null` for the lead and the title. */
  readonly section: string | null
  /** Id of the point it belongs to. */
  readonly point: string | null
}

export interface ArgumentMap {
  readonly language: Language
  /** `none`: the article carries no line of causes, risks and strategies; then there are no points and no links. */
  readonly kind: 'argument' | 'none'
  readonly points: readonly Point[]
  readonly links: readonly Link[]
  /** Ids of points that no strategy answers by an arrow, while words speak for one that are not enough to draw it. */
  readonly doubtful: readonly string[]
  readonly hub: Hub | null
  /** What each section (by id) is for, nested ones included. */
  readonly sectionRoles: Readonly<Record<string, SectionRole>>
  /** Ids of the sections beside the line, with all inside them: questions and answers, what went well. */
  readonly asides: readonly string[]
  /** In reading order, without overlap; together with the noise they cover every word. */
  readonly sentences: readonly Sentence[]
}
