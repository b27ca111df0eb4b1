import type { Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { freePort } from './free-port.ts'
import { readMail, type ReadMail } from './read-mail.ts'

/** A mail server that people’s mail really arrives at. */
export interface TestSmtp {
  /** For `SMTP_URL`. */
  url: string
  /** Everything it took, in order. */
  mails: ReadMail[]
  /** What it does with the next ones, until told otherwise. */
  behave: (how: Behaviour) => void
  /** Waits until something that fits has arrived. */
  arrived: (fits: (mail: ReadMail) => boolean, patienceMs?: number) => Promise<ReadMail>
  stop: () => Promise<void>
  /** On the same port, where it is not running. */
  start: () => Promise<void>
}

/**
 * - `takes`: as a server should, after a moment.
 * - `refuses`: says no to every recipient; `refusesText`: to the text, once it has it.
 * - `takesAndHangsUp`: takes the mail and ends the connection without an answer;
 *   `hangsUpBeforeText`: ends it when it hears the recipient.
 */
export type Behaviour =
  'takes' | 'refuses' | 'refusesText' | 'takesAndHangsUp' | 'hangsUpBeforeText'

export async function startSmtp({ takesMs = 0 } = {}): Promise<TestSmtp> {
  const port = await freePort()
  const mails: ReadMail[] = []
  const waiting = new Set<() => void>()
  let behaviour: Behaviour = 'takes'
  let server: SMTPServer | undefined
  const lines = new Map<number, Socket>()

  const start = () =>
    new Promise<void>((resolve, reject) => {
      if (server) {
        resolve()
        return
      }
      const made = new SMTPServer({
        disabledCommands: ['AUTH', 'STARTTLS'],
        disableReverseLookup: true,
        logger: false,
        closeTimeout: 100,
        onRcptTo: (_address, session, done) => {
          if (behaviour === 'hangsUpBeforeText') {
            lines.get(session.remotePort)?.destroy()
            return
          }
          const refusal = Object.assign(new Error('No such user here'), { responseCode: 550 })
          done(behaviour === 'refuses' ? refusal : null)
        },
        onData: (stream, session, done) => {
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            setTimeout(() => {
              if (behaviour === 'refusesText') {
                done(Object.assign(new Error('Mailbox full'), { responseCode: 452 }))
                return
              }
              mails.push(readMail(Buffer.concat(chunks).toString('utf8')))
              for (const look of waiting) look()
              if (behaviour === 'takesAndHangsUp') lines.get(session.remotePort)?.destroy()
              else done()
            }, takesMs)
          })
        },
      })
      made.server.on('connection', (line: Socket) => {
        const { remotePort = 0 } = line
        lines.set(remotePort, line)
        line.once('close', () => lines.delete(remotePort))
      })
      made.once('error', reject)
      // A client that is killed in mid-sentence is what some tests are about.
      made.on('error', () => undefined)
      server = made
      made.listen(port, '127.0.0.1', () => resolve())
    })
  await start()
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behave: (how) => (behaviour = how),
    arrived: (fits, patienceMs = 20_000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = mails.find(fits)
          if (!found) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(found)
        }
        const timer = setTimeout(() => {
          waiting.delete(look)
          const got = mails.map(({ to, subject }) => `${to}: ${subject}`)
          reject(new Error(`No such mail arrived. These did:\n${got.join('\n')}`))
        }, patienceMs)
        waiting.add(look)
        look()
      }),
    start,
    stop: () =>
      new Promise((resolve) => {
        if (server) server.close(() => resolve())
        else resolve()
        server = undefined
      }),
  }
}
