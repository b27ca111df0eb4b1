import type { DocumentViewServerProps } from 'payload'
import { actorOf } from '../access/actor.ts'
import { shortAnswerMax } from '../publishing/empty-slots.ts'
import { levels } from '../publishing/checks/checks.ts'
import { type Approval, approvalOf, type Compared } from './approval.ts'
import { ApprovalBar } from './approval-bar.tsx'
import { CardFrame } from './card-frame.tsx'
import { SearchImpact } from './search-impact.tsx'
import { shownFindings } from './shown-findings.ts'
import { SlotRemarks } from './slot-remarks.tsx'
import { sayWhoCan, whoCanApprove } from './who-can-approve.ts'
import './approval-view.css'

const moment = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'long',
  timeStyle: 'short',
})

const day = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
})

/** What changes against the edition in force, for whom, and whether it is sound. */
export async function ApprovalView({ initPageResult }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  const actor = actorOf(req.user)
  if (!actor || docID === undefined) return null
  const now = new Date()
  const approval = await approvalOf(req.payload, String(docID), actor, now)
  const { article, before, barred } = approval
  const others = barred === undefined ? [] : await whoCanApprove(req.payload, article)
  const mayRemark = article.state === 'inReview' && actor.roles.includes('editor')
  return (
    <div className="approval">
      <div>
        <Head approval={approval} />
        <Comparison approval={approval} mayRemark={mayRemark} />
      </div>
      <aside className="approval-aside">
        <Checks approval={approval} />
        <SearchImpact articleId={article.id} />
        <CardFrame draft={article} />
      </aside>
      <ApprovalBar
        articleId={article.id}
        contentHash={approval.contentHash}
        comparedWith={before?.contentHash ?? null}
        changeLine={article.changeLine ?? null}
        barred={barred === undefined ? null : [barred, sayWhoCan(others)].filter(Boolean).join(' ')}
        mayAskForChanges={mayRemark}
        wantedFrom={ahead(article.wantedFrom, now)}
        wantedTo={ahead(article.wantedTo, now)}
      />
    </div>
  )
}

/** What it is, what of it changes, and what that means for the contact centre. */
function Head({ approval: { article, after, compared, warnings } }: { approval: Approval }) {
  const changed = compared.filter(({ parts }) => parts !== undefined)
  const sent =
    article.submittedAt &&
    `sendt ${moment.format(new Date(article.submittedAt))} af ${article.submittedBy ?? ''}`
  return (
    <header>
      <p>{[article.reference, after.centre?.name, sent].filter(Boolean).join(' · ')}</p>
      <p className="approval-chips">
        <strong>{changed.length === 0 ? 'Intet er ændret' : `${changed.length} ændret:`}</strong>
        {changed.map((one) => (
          <a key={one.key} href={`#sammenlign-${one.key}`}>
            {labelOf(one)}
          </a>
        ))}
      </p>
      <div className="approval-change-line">
        <h2>Hvad betyder det for kontaktcentret?</h2>
        <p>{article.changeLine ?? 'Der er ikke skrevet noget.'}</p>
      </div>
      {warnings.map((warning) => (
        <p key={warning} className="approval-warning">
          {warning}
        </p>
      ))}
    </header>
  )
}

function Comparison({ approval, mayRemark }: { approval: Approval; mayRemark: boolean }) {
  const { before, after, compared } = approval
  const heads = {
    before: before
      ? `I kraft: udgave ${before.edition}, siden ${day.format(new Date(before.validFrom))}`
      : 'I kraft: ingen',
    after: `Forslag: bliver udgave ${after.edition}`,
  }
  return (
    <table className="approval-table">
      <thead>
        <tr>
          <th scope="col">Felt</th>
          <th scope="col">{heads.before}</th>
          <th scope="col">{heads.after}</th>
        </tr>
      </thead>
      <tbody>
        {compared.map((one) => (
          <Row key={one.key} one={one} approval={approval} mayRemark={mayRemark} heads={heads} />
        ))}
      </tbody>
    </table>
  )
}

/** "2 Kort svar", "Titel". The tenth slot is 0 on the card. */
const labelOf = ({ number, name }: Compared): string =>
  number === null ? name : `${number % 10} ${name}`

/** A wish that has passed is none. */
const ahead = (wish: string | null | undefined, now: Date): string | null =>
  wish && new Date(wish) > now ? wish : null

interface RowProps {
  one: Compared
  approval: Approval
  mayRemark: boolean
  /** What the columns are called: said again in each cell where the window has no room for columns. */
  heads: Record<'before' | 'after', string>
}

function Row({ one, approval, mayRemark, heads }: RowProps) {
  const { key, name, parts, text, remarkSlot } = one
  // What stands around the slots shares its remarks; they stand at the first of them.
  const isRemarked = one.number !== null || key === 'title'
  const remarks = isRemarked ? approval.remarks.filter(({ slot }) => slot === remarkSlot) : []
  const common = { articleId: approval.article.id, slot: remarkSlot, name }
  return (
    <tr id={`sammenlign-${key}`} data-changed={parts !== undefined}>
      <th scope="row">
        {labelOf(one)}
        {parts && <small>Ændret</small>}
        {key === 'shortAnswer' && <small>{sayLength(approval.after.content.shortAnswer)}</small>}
      </th>
      {parts ? (
        <>
          <td>
            <span className="approval-side">{heads.before}</span>
            <Parts parts={parts} side="before" />
          </td>
          <td>
            <span className="approval-side">{heads.after}</span>
            <Parts parts={parts} side="after" />
            {isRemarked && <SlotRemarks {...common} remarks={remarks} mayRemark={mayRemark} />}
          </td>
        </>
      ) : (
        <td colSpan={2}>
          <details open={approval.isUnseen}>
            <summary>Uændret</summary>
            <p className="approval-text">{text || 'Ingenting.'}</p>
            {isRemarked && mayRemark && <SlotRemarks {...common} remarks={[]} mayRemark />}
          </details>
          <SlotRemarks {...common} remarks={remarks} mayRemark={false} />
        </td>
      )}
    </tr>
  )
}

const sayLength = (shortAnswer: string | null): string =>
  `${[...(shortAnswer ?? '')].length} af ${shortAnswerMax} tegn`

/** One side of the comparison: what was, with what goes; or what will be, with what is new. */
const Parts = ({
  parts,
  side,
}: {
  parts: NonNullable<Compared['parts']>
  side: 'before' | 'after'
}) => (
  <p className="approval-text">
    {parts
      .filter(({ kind }) => kind !== (side === 'before' ? 'added' : 'removed'))
      .map(({ text, kind }, at) =>
        kind === 'same' ? (
          <span key={at}>{text}</span>
        ) : side === 'before' ? (
          <del key={at}>{text}</del>
        ) : (
          <ins key={at}>{text}</ins>
        ),
      )}
  </p>
)

function Checks({ approval: { checks } }: { approval: Approval }) {
  return (
    <section aria-label="Kontrol">
      <h2>
        Kontrol{' '}
        <small>{`${checks.filter((one) => one.findings.length === 0).length} i orden`}</small>
      </h2>
      <ul className="approval-checks">
        {shownFindings(checks).map(({ key, level, where, message }) => (
          <li key={key} data-level={level}>
            <strong>{levels[level]}:</strong> {where !== undefined && `${where}: `}
            {message}
          </li>
        ))}
        {checks
          .filter((one) => one.findings.length === 0)
          .map(({ rule, holds }) => (
            <li key={rule}>✓ {holds}</li>
          ))}
      </ul>
    </section>
  )
}
