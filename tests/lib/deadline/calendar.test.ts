import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#lib/deadline/calendar.ts';

const file = calendarFile({
  id: '2026-11-01.zh@example.org',
  day: '2026-12-01',
  title: '单位给我申请社保登记的最后一天；要问, 要查',
  text: `第一行${'很长的话'.repeat(30)}`,
  url: 'https://example.org/zh/deadline/answer?day=2026-11-01',
  made: '2026-11-24',
});

describe('the calendar file, read by a parser that did not write it', () => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(events[0]);

  it('has one event of one whole day', () => {
    expect(events).toHaveLength(1);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2026-12-01');
    expect(event.duration.toSeconds()).toBe(24 * 60 * 60);
    expect(event.uid).toBe('2026-11-01.zh@example.org');
    expect(event.summary).toBe('单位给我申请社保登记的最后一天；要问, 要查');
    expect(event.description).toContain('很长的话'.repeat(30));
  });

  it('reminds two days before', () => {
    const [alarm] = events[0]?.getAllSubcomponents('valarm') ?? [];
    const trigger = alarm?.getFirstPropertyValue('trigger');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(trigger instanceof ICAL.Duration ? trigger.toSeconds() : trigger).toBe(-2 * 24 * 60 * 60);
  });

  it('has the properties of the event before its alarm', () => {
    const lines = file.split('\r\n').filter((line) => /^(?:BEGIN|END|URL|TRANSP)/u.test(line));
    expect(lines.map((line) => line.replace(/(?<=^URL).*/u, ''))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'TRANSP:TRANSPARENT',
      'URL',
      'BEGIN:VALARM',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has lines of at most 75 bytes that end as RFC 5545 says', () => {
    const lines = file.split('\r\n');
    expect(file).not.toMatch(/(?<!\r)\n/u);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file).toMatch(/END:VCALENDAR\r\n$/u);
  });
});

it('the same day gives the same file, so that it is saved once', () => {
  const again = { id: 'a', day: '2026-12-01', title: 't', text: 't', url: 'https://example.org', made: '2026-11-24' };
  expect(calendarFile(again)).toBe(calendarFile(again));
});
