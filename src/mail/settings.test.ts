import { describe, expect, it } from 'vitest'
import { mailSettings } from './settings.ts'

describe('what the environment says of mail', () => {
  it('is files in data/outbox where it says nothing', () => {
    expect(mailSettings({})).toEqual({
      folder: 'data/outbox',
      from: { name: 'Straks', address: 'straks@localhost' },
      site: 'http://localhost:3000',
    })
  })

  it('is the address that people use, for links and for the sender', () => {
    const { site, from } = mailSettings({ SERVER_URL: 'https://straks.kommune.test/' })

    expect([site, from.address]).toEqual([
      'https://straks.kommune.test',
      'straks@straks.kommune.test',
    ])
  })

  it.each([
    ['straks@kommune.test', 'Straks', 'straks@kommune.test'],
    ['Straks i Solbæk <straks@kommune.test>', 'Straks i Solbæk', 'straks@kommune.test'],
    ['"Solbæk, Straks" <straks@kommune.test>', 'Solbæk, Straks', 'straks@kommune.test'],
    [' <straks@kommune.test> ', 'Straks', 'straks@kommune.test'],
  ])('takes %j as the sender', (from, name, address) => {
    expect(mailSettings({ MAIL_FROM: from }).from).toEqual({ name, address })
  })

  it.each(['straks', 'Straks <>', 'a@b@c', 'Straks <straks@kommune.test> x', '@kommune.test'])(
    'refuses %j as the sender',
    (from) => {
      expect(() => mailSettings({ MAIL_FROM: from })).toThrow('MAIL_FROM')
    },
  )

  it.each(['mail.kommune.test', 'http://mail.kommune.test', 'smtp://', 'smtp:mail'])(
    'refuses %j as a mail server',
    (url) => {
      expect(() => mailSettings({ SMTP_URL: url })).toThrow('SMTP_URL')
    },
  )
})
