/** A mail as the one who gets it reads it. */
export interface ReadMail {
  /** The address alone. */
  to: string
  from: string
  subject: string
  messageId: string
  text: string
  html: string
  /** Addresses in the text, in order. */
  links: string[]
}

/** Reads what nodemailer wrote: headers, and a part each for text and HTML. */
export function readMail(source: string): ReadMail {
  const { headers, body } = split(source)
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1]
  const parts = (boundary === undefined ? [] : body.split(`--${boundary}`)).map(split)
  const partOf = (type: string) =>
    parts
      .filter((part) => part.headers.get('content-type')?.startsWith(type))
      .map((part) => decoded(part.body, part.headers.get('content-transfer-encoding')))
      .join('')
  const text = partOf('text/plain')
  return {
    to: addressIn(headers.get('to')),
    from: addressIn(headers.get('from')),
    subject: words(headers.get('subject') ?? ''),
    messageId: headers.get('message-id') ?? '',
    text,
    html: partOf('text/html'),
    links: text.match(/https?:\/\/\S+/g) ?? [],
  }
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const trimmed = source.replace(/^\r?\n/, '')
  const end = trimmed.search(/\r?\n\r?\n/)
  const head = (end === -1 ? trimmed : trimmed.slice(0, end)).replaceAll(/\r?\n[ \t]+/g, ' ')
  const headers = new Map(
    head.split(/\r?\n/).map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  return { headers, body: end === -1 ? '' : trimmed.slice(end).replace(/^(?:\r?\n){2}/, '') }
}

const addressIn = (header = ''): string => /<([^>]+)>/.exec(header)?.[1] ?? header.trim()

function decoded(body: string, encoding = ''): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8')
    case 'quoted-printable':
      return quotedPrintable(body.replaceAll(/=\r?\n/g, '')).replaceAll('\r\n', '\n')
    default:
      return body.replaceAll('\r\n', '\n')
  }
}

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  ).toString('utf8')

/** RFC 2047: words of a header that are not ASCII. */
const words = (header: string): string =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      encoding.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replaceAll('_', ' ')),
    )
