import { Info, Siren, TriangleAlert } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { Notice } from '../publishing/notices.ts'
import { type Severity, severities } from '../publishing/notice-terms.ts'
import { sayUntil } from './say-dates.ts'
import { noticeMark } from './setting-acts.ts'
import type { DeskSettings } from './settings-schema.ts'

const icons: Record<Severity, LucideIcon> = {
  critical: Siren,
  warning: TriangleAlert,
  information: Info,
}

interface Props {
  notice: Notice
  settings: DeskSettings
  onRead: () => void
  onLead: (reference: string) => void
}

/** A notice: what goes on, what to say, whom it is about and how long. */
export function NoticeRow({ notice, settings, onRead, onLead }: Props) {
  const { title, text, severity, to, centres, references } = notice
  const Icon = icons[severity]
  const isUnread = severity === 'critical' && !settings.readNotices.includes(noticeMark(notice))
  return (
    <article className={`notice is-${severity}`}>
      <Icon size={18} aria-label={severities[severity]} />
      <div className="notice-words">
        <h3>{title}</h3>
        <p>
          {text}{' '}
          {references.map((reference) => (
            <button
              key={reference}
              type="button"
              className="as-link"
              onClick={() => onLead(reference)}
            >
              {reference}
            </button>
          ))}
        </p>
      </div>
      <div className="notice-facts">
        {centres.map(({ id, name }) => (
          <span key={id}>{name}</span>
        ))}
        <span>{sayUntil(to, new Date())}</span>
        {isUnread && (
          <button type="button" className="tool" onClick={onRead}>
            Læst
          </button>
        )}
      </div>
    </article>
  )
}
