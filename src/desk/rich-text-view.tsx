import { Fragment, type ReactNode } from 'react'
import { referenceLinked } from '../publishing/reference.ts'
import {
  isAllowedLink,
  type RichText,
  type RichTextBlock,
  type RichTextInline,
  textFormats,
} from '../publishing/rich-text.ts'

interface Props {
  prose: RichText | null
  /** Opens guidance linked to as /v/BS15 without leaving the desk. */
  onGuidance?: ((reference: string) => void) | undefined
}

type OnGuidance = Props['onGuidance']

/** Prose with its links; each paragraph and each item is a row that a slot may cut to lines. */
export function RichTextView({ prose, onGuidance }: Props) {
  return prose?.root.children.map((block, place) => (
    <Block key={place} block={block} onGuidance={onGuidance} />
  ))
}

function Block({ block, onGuidance }: { block: RichTextBlock; onGuidance: OnGuidance }) {
  if (block.type === 'paragraph') {
    return (
      <p data-row data-prose>
        <Inlines nodes={block.children} onGuidance={onGuidance} />
      </p>
    )
  }
  const List = block.listType === 'number' ? 'ol' : 'ul'
  return (
    <List className="prose-list">
      {block.children.map((item, place) => (
        <li key={place} data-row data-prose>
          <Inlines nodes={item.children} onGuidance={onGuidance} />
        </li>
      ))}
    </List>
  )
}

function Inlines({
  nodes,
  onGuidance,
}: {
  nodes: readonly RichTextInline[]
  onGuidance: OnGuidance
}) {
  return nodes.map((node, place) => <Fragment key={place}>{inline(node, onGuidance)}</Fragment>)
}

function inline(node: RichTextInline, onGuidance: OnGuidance): ReactNode {
  if (node.type === 'linebreak') return <br />
  if (node.type === 'text') return formatted(node.text, node.format ?? 0)
  return (
    <SafeLink url={node.fields.url} onGuidance={onGuidance}>
      <Inlines nodes={node.children} onGuidance={onGuidance} />
    </SafeLink>
  )
}

function formatted(text: string, format: number): ReactNode {
  let shown: ReactNode = keepTogether(text)
  if (format & textFormats.underline) shown = <u>{shown}</u>
  if (format & textFormats.italic) shown = <em>{shown}</em>
  return format & textFormats.bold ? <strong>{shown}</strong> : shown
}

interface LinkProps {
  url: string
  children: ReactNode
  onGuidance: OnGuidance
}

/** The web in a tab of its own, so that the card stays; our own guidance on the desk. */
export function SafeLink({ url, children, onGuidance }: LinkProps) {
  // Checked on the way in as well; here it is followed, so here it is checked again.
  if (!isAllowedLink(url)) return children
  const reference = referenceLinked(url)
  if (reference !== undefined && onGuidance) {
    return (
      <a
        href={url}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onGuidance(reference)
        }}
      >
        {children}
      </a>
    )
  }
  return /^https?:/.test(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <a href={url}>{children}</a>
  )
}

/** No line ends between a number and its unit, or between § and its number. */
export const keepTogether = (text: string): string =>
  text
    .replace(/(\d) (kr\.|dage|uger|måneder|år|timer|minutter|hverdage|%)/g, '$1\u00a0$2')
    .replace(/(§§?|kl\.|stk\.) (\d)/g, '$1\u00a0$2')
