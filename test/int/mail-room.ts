import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { databaseFor } from '../../collections/database.ts'
import type { Article, Mail, User } from '../../collections/payload-types.ts'
import { actorOf } from '../../src/access/actor.ts'
import { mailPass } from '../../src/mail/runtime.ts'
import { smtpPostman } from '../../src/mail/smtp-postman.ts'
import { type ActionInput, actOnArticle } from '../../src/publishing/act-on-article.ts'
import type { Action } from '../../src/publishing/workflow.ts'
import type { TestDatabase } from '../databases.ts'
import { copyDemoOnMongodb } from '../demo-on-mongodb.ts'
import { copyDemo } from '../demo-template.ts'
import { testSecret } from '../run.ts'
import { startSmtp, type TestSmtp } from '../smtp.ts'

process.env.PAYLOAD_SECRET ??= testSecret
const { default: config } = await import('../../payload.config.ts')

/** The mail room with the demo content, a mail server and a clock of its own; no web server. */
export interface MailRoom {
  payload: Payload
  smtp: TestSmtp
  /** Looks once, as at a moment. */
  pass: (now: Date, how?: { payload?: Payload }) => Promise<void>
  article: (reference: string) => Promise<Article>
  /** Rows of the outbox, the oldest first. */
  rows: () => Promise<Mail[]>
  /** Changes accounts, as an administrator or their owner would. */
  account: (email: string, change: Partial<Pick<User, 'mails' | 'deactivated'>>) => Promise<void>
  /** Writes in a guidance as someone, at a moment. */
  write: (email: string, reference: string, words: string, at: Date) => Promise<void>
  act: (
    email: string,
    reference: string,
    action: Action,
    at: Date,
    input?: ActionInput,
  ) => Promise<void>
  stop: () => Promise<void>
}

export const site = 'http://straks.test'

export async function openMailRoom(database: TestDatabase): Promise<MailRoom> {
  const databaseUrl = await demoIn(database)
  const payload = await getPayload({
    config: config.then((built) => Object.assign({ ...built }, { db: databaseFor(databaseUrl) })),
    key: databaseUrl,
  })
  const smtp = await startSmtp()
  const userCalled = async (email: string): Promise<User> => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      depth: 0,
      overrideAccess: true,
    })
    if (!docs[0]) throw new Error(`no ${email}`)
    return docs[0]
  }
  const articleCalled = async (reference: string): Promise<Article> => {
    const { docs } = await payload.find({
      collection: 'articles',
      where: { reference: { equals: reference } },
      depth: 0,
      overrideAccess: true,
    })
    if (!docs[0]) throw new Error(`no ${reference}`)
    return docs[0]
  }
  return {
    payload,
    smtp,
    pass: (now, { payload: through = payload } = {}) =>
      mailPass(
        {
          payload: through,
          postman: smtpPostman(smtp.url, { name: 'Straks', address: 'straks@straks.test' }),
          site,
          now: () => now,
          isStopping: () => false,
        },
        true,
      ),
    article: articleCalled,
    rows: async () => {
      const { docs } = await payload.find({
        collection: 'mails',
        sort: 'queuedAt',
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      return docs
    },
    account: async (email, data) => {
      const { id } = await userCalled(email)
      await payload.update({ collection: 'users', id, data, depth: 0, overrideAccess: true })
    },
    write: async (email, reference, shortAnswer, at) => {
      const { id } = await articleCalled(reference)
      await payload.update({
        collection: 'articles',
        id,
        data: { shortAnswer },
        user: { ...(await userCalled(email)), collection: 'users' },
        context: { at },
        depth: 0,
        overrideAccess: true,
      })
    },
    act: async (email, reference, action, now, input = {}) => {
      const { id, contentHash } = await articleCalled(reference)
      const actor = actorOf(await userCalled(email))
      if (!actor) throw new Error(`${email} may not act`)
      await actOnArticle(payload, {
        action,
        articleId: id,
        actor,
        input: { ...(contentHash && { contentHash }), ...input },
        now,
      })
    },
    stop: async () => {
      await payload.destroy()
      await smtp.stop()
    },
  }
}

/** Address of a database of its own with the demo content. */
export async function demoIn({ url }: TestDatabase): Promise<string> {
  const databaseUrl = url()
  if (databaseUrl === undefined) {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'straks-')), 'straks.db')
    await copyDemo(file)
    return `file:${file}`
  }
  await copyDemoOnMongodb(databaseUrl)
  return databaseUrl
}
