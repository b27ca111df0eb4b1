import { markedPieces } from './marked-words.ts'

/** A text with the words that were searched for marked in it. */
export const MarkedText = ({ text, matched }: { text: string; matched: readonly string[] }) =>
  markedPieces(text, matched).map((piece, place) =>
    piece.isMarked ? <mark key={place}>{piece.text}</mark> : piece.text,
  )
