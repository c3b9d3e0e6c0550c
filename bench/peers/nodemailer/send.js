// nodemailer at its best: one pool of four connections kept open for the whole run, the letter's template compiled
// (its fixed pieces ready, values put between), no database, no record. Prints mails a second as one line of JSON.
'use strict';

const fs = require('node:fs');
const nodemailer = require('nodemailer');

const { port, letters, pieces, headers } = JSON.parse(fs.readFileSync(0, 'utf8'));

function compiled(parts) {
  return (values) => {
    let text = parts[0];
    for (let i = 1; i < parts.length; i += 2) text += values[parts[i]] + parts[i + 1];
    return text;
  };
}
const text = compiled(pieces.text);
const html = compiled(pieces.html);

const pool = nodemailer.createTransport({
  pool: true,
  maxConnections: 4,
  maxMessages: Infinity,
  host: '127.0.0.1',
  port,
  secure: false,
  ignoreTLS: true,
});

function mail(n) {
  const values = { name: `Person ${n}`, me: `m${n}`, stop: `u${n}` };
  return {
    envelope: { from: `bounce+${n}@reply.example.org`, to: `person${n}@example.org` },
    from: 'Second Wind <hello@example.org>',
    to: `Person ${n} <person${n}@example.org>`,
    replyTo: `reply+${n}@reply.example.org`,
    subject: headers.subject,
    messageId: `<${n}@example.org>`,
    headers: {
      'List-Unsubscribe': `<https://example.org/u/${n}>, <mailto:stop+${n}@reply.example.org>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': '<second-wind.example.org>',
      'Feedback-ID': 'bench:day-3:second-wind:secondwind',
      'X-Course-Letter': 'day-3',
      'Auto-Submitted': 'auto-generated',
    },
    textEncoding: 'quoted-printable',
    text: text(values),
    html: html(values),
  };
}

// As its own documentation has it: hand over while the pool is idle, and no faster, so that nothing piles up.
function send(count, first) {
  return new Promise((resolve, reject) => {
    let asked = 0;
    let done = 0;
    const more = () => {
      while (asked < count && pool.isIdle()) {
        pool.sendMail(mail(first + asked++), (error) => {
          if (error) return reject(error);
          if (++done === count) {
            pool.removeListener('idle', more);
            resolve();
          } else {
            more();
          }
        });
      }
    };
    pool.on('idle', more);
    more();
  });
}

(async () => {
  await send(Math.min(200, letters), 0); // connections open, code compiled: not counted
  const began = process.hrtime.bigint();
  await send(letters, 1000);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  pool.close();
  console.log(JSON.stringify({ rate: letters / seconds }));
})().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
