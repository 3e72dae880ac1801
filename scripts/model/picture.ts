/** A picture of the article that is there to be shown. */
export interface Picture {
  /** As the article names it. */
  readonly src: string
  /** Name of its file in the deck's `public` folder. */
  readonly name: string
}

/** A picture with what its file holds. */
export interface PictureFile extends Picture {
  readonly bytes: Uint8Array
}
