import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

export interface MailSettings {
  /** `smtp://…` or `smtps://…`; unset: mail is written to files. */
  smtpUrl?: string
  /** Where those go. */
  folder: string
  from: Sender
  /** What every link begins with: `https://straks.example`, without a slash at its end. */
  site: string
}

export interface Sender {
  name: string
  address: string
}

/**
 * What the environment says of mail.
 *
 * @throws {Error} on what cannot be meant: better no server than one whose mails go nowhere.
 */
export function mailSettings(environment: Environment): MailSettings {
  const { SMTP_URL: smtpUrl = '', MAIL_FOLDER: folder = '' } = environment
  if (smtpUrl !== '' && !isMailServer(smtpUrl)) {
    throw new Error('SMTP_URL must be an address such as smtps://user:password@mail.example:465')
  }
  return {
    ...(smtpUrl !== '' && { smtpUrl }),
    // In the project's folder, where npm runs us.
    folder: folder === '' ? path.join('data', 'outbox') : folder,
    from: senderIn(environment),
    site: siteIn(environment),
  }
}

const isMailServer = (url: string): boolean =>
  /^smtps?:\/\//i.test(url) && URL.canParse(url) && new URL(url).hostname !== ''

/** Next sets `PORT` to the one that it listens on. */
const siteIn = ({ SERVER_URL: address = '', PORT: port = '3000' }: Environment): string =>
  address === '' ? `http://localhost:${port}` : address.replace(/\/+$/, '')

function senderIn(environment: Environment): Sender {
  const { MAIL_FROM: from = '' } = environment
  if (from === '') {
    const host = new URL(siteIn(environment)).hostname
    return { name: 'Straks', address: `straks@${host}` }
  }
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^<>]*)>\s*$/.exec(from) ?? []
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(address.trim())) {
    throw new Error('MAIL_FROM must be an address such as Straks <straks@kommune.example>')
  }
  return { name: name === '' ? 'Straks' : name, address: address.trim() }
}
