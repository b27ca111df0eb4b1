import type { DocumentViewServerProps } from 'payload'
import { actorOf } from '../access/actor.ts'
import { levels } from '../publishing/checks/checks.ts'
import { type Approval, approvalOf, type Compared } from './approval.ts'
import { ApprovalBar } from './approval-bar.tsx'
import { SearchImpact } from './search-impact.tsx'
import { SlotRemarks } from './slot-remarks.tsx'
import './approval-view.css'

const moment = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** What changes against the edition in force, for whom, and whether it is sound. */
export async function ApprovalView({ initPageResult }: DocumentViewServerProps) {
  const { req, docID } = initPageResult
  const actor = actorOf(req.user)
  if (!actor || docID === undefined) return null
  const now = new Date()
  const approval = await approvalOf(req.payload, String(docID), actor, now)
  const { article, before, after, compared, barred } = approval
  const changed = compared.filter(({ parts }) => parts !== undefined)
  const mayRemark = article.state === 'inReview' && actor.roles.includes('editor')
  return (
    <div className="approval">
      <div className="approval-main">
        <header>
          <p>
            {[
              article.reference,
              after.centre?.name,
              article.submittedAt &&
                `sendt ${moment.format(new Date(article.submittedAt))} af ${article.submittedBy ?? ''}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="approval-chips">
            <strong>
              {changed.length === 0 ? 'Intet er ændret' : `${changed.length} ændret:`}
            </strong>
            {changed.map(({ key, number, name }) => (
              <a key={key} href={`#sammenlign-${key}`}>
                {number === null ? name : `${number % 10} ${name}`}
              </a>
            ))}
          </p>
          <div className="approval-change-line">
            <h2>Hvad betyder det for kontaktcentret?</h2>
            <p>{article.changeLine ?? 'Der er ikke skrevet noget.'}</p>
          </div>
        </header>
        <table className="approval-table">
          <thead>
            <tr>
              <th scope="col">Felt</th>
              <th scope="col">{before ? `I kraft: udgave ${before.edition}` : 'I kraft: ingen'}</th>
              <th scope="col">Forslag: bliver udgave {after.edition}</th>
            </tr>
          </thead>
          <tbody>
            {compared.map((one) => (
              <Row key={one.key} one={one} approval={approval} mayRemark={mayRemark} />
            ))}
          </tbody>
        </table>
      </div>
      <aside className="approval-aside">
        <Checks approval={approval} />
        <SearchImpact articleId={article.id} />
      </aside>
      <ApprovalBar
        articleId={article.id}
        contentHash={approval.contentHash}
        comparedWith={before?.contentHash ?? null}
        changeLine={article.changeLine ?? null}
        barred={barred ?? null}
        mayAskForChanges={mayRemark}
        wantedFrom={ahead(article.wantedFrom, now)}
        wantedTo={ahead(article.wantedTo, now)}
      />
    </div>
  )
}

/** A wish that has passed is none. */
const ahead = (wish: string | null | undefined, now: Date): string | null =>
  wish && new Date(wish) > now ? wish : null

interface RowProps {
  one: Compared
  approval: Approval
  mayRemark: boolean
}

function Row({ one, approval, mayRemark }: RowProps) {
  const { key, number, name, parts, text, remarkSlot } = one
  const label = number === null ? name : `${number % 10} ${name}`
  // What stands around the slots shares its remarks; they stand at the first of them.
  const isRemarked = number !== null || key === 'title'
  const remarks = isRemarked ? approval.remarks.filter(({ slot }) => slot === remarkSlot) : []
  return (
    <tr id={`sammenlign-${key}`} data-changed={parts !== undefined}>
      <th scope="row">
        {label}
        {parts && <small>Ændret</small>}
      </th>
      {parts ? (
        <>
          <td>
            <Parts parts={parts} side="before" />
          </td>
          <td>
            <Parts parts={parts} side="after" />
            {isRemarked && (
              <SlotRemarks
                articleId={approval.article.id}
                slot={remarkSlot}
                remarks={remarks}
                mayRemark={mayRemark}
              />
            )}
          </td>
        </>
      ) : (
        <td colSpan={2}>
          <details>
            <summary>Uændret</summary>
            <p className="approval-text">{text || 'Ingenting.'}</p>
            {isRemarked && mayRemark && (
              <SlotRemarks
                articleId={approval.article.id}
                slot={remarkSlot}
                remarks={[]}
                mayRemark={mayRemark}
              />
            )}
          </details>
          <SlotRemarks
            articleId={approval.article.id}
            slot={remarkSlot}
            remarks={remarks}
            mayRemark={false}
          />
        </td>
      )}
    </tr>
  )
}

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
  const findings = checks.flatMap(({ level, findings: found }) =>
    found.map(({ message }) => ({ level, message })),
  )
  return (
    <section aria-label="Kontrol">
      <h2>
        Kontrol{' '}
        <small>{`${checks.filter((one) => one.findings.length === 0).length} i orden`}</small>
      </h2>
      <ul className="approval-checks">
        {findings.map(({ level, message }) => (
          <li key={message} data-level={level}>
            <strong>{levels[level]}:</strong> {message}
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
