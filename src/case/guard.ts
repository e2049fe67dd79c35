import type { Finding, Place } from './finding.ts';
import { DEEPEST_NESTING, MOST_CHARACTERS, MOST_VALUES } from './limits.ts';
import { quoted, sayNumber } from './words.ts';

/** What forbids reading a text at all: its size, and bytes that are no text. Cheap, before any parser. */
export function textFinding(text: string): Finding | undefined {
  if (text.length > MOST_CHARACTERS) return tooLarge(text.length);
  if (text.trim() === '') return top('file.empty', 'This file is empty.', 'Choose a case file.');
  // U+FFFD is what a decoder leaves of bytes that it cannot read.
  if (text.includes('\0') || text.includes('\uFFFD')) {
    return top(
      'file.not-text',
      'This file holds bytes that are no text.',
      'Choose a case file, saved as UTF-8.',
    );
  }
  return undefined;
}

/** Whether brackets outside quotation marks nest too deep, so that no parser has to find out by recursion. */
export function jsonNestingFinding(text: string): Finding | undefined {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (inText) {
      if (character === '\\') i++;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '{' || character === '[') {
      depth++;
      if (depth > DEEPEST_NESTING) return tooDeep(`From character ${sayNumber(i + 1)} on, this file`);
    } else if (character === '}' || character === ']') depth--;
  }
  return undefined;
}

interface Visit {
  readonly value: unknown;
  readonly at: Place;
}

/** Keys that are part of every JavaScript object, so that code downstream cannot tell them from its own. */
const SPECIAL_KEYS = ['__proto__', 'constructor', 'prototype'];

/** What forbids reading a value, looked at without recursion: depth (cycles too), number of values, special keys. */
export function valueFinding(root: unknown): Finding | undefined {
  const open: Visit[] = [{ value: root, at: [] }];
  let seen = 1;
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { value, at } = visit;
    if (typeof value !== 'object' || value === null) continue;
    if (at.length >= DEEPEST_NESTING) return tooDeep('This document');
    const parts = Object.entries(value);
    const special = Array.isArray(value) ? undefined : parts.find(([key]) => SPECIAL_KEYS.includes(key));
    if (special !== undefined) return specialKey(special[0], at);
    seen += parts.length;
    if (seen > MOST_VALUES) return tooManyValues();
    for (const [key, part] of parts) open.push({ value: part, at: [...at, key] });
  }
  return undefined;
}

/** A text that is longer than any case may be. */
export function tooLarge(characters: number): Finding {
  const most = sayNumber(MOST_CHARACTERS);
  return top(
    'file.too-large',
    `As text this has ${sayNumber(characters)} characters; a case has at most ${most}.`,
    `Choose a case file, or shorten its log until it has at most ${most} characters.`,
  );
}

function specialKey(key: string, at: Place): Finding {
  return {
    at: [...at, key],
    code: 'key.unknown',
    message: `${quoted(key)} cannot be a key of a case.`,
    mend: 'Remove it.',
  };
}

function tooManyValues(): Finding {
  const most = sayNumber(MOST_VALUES);
  return top(
    'file.too-large',
    `This document holds more than ${most} values.`,
    `Shorten it to at most ${most}.`,
  );
}

function tooDeep(what: string): Finding {
  return top(
    'file.too-deep',
    `${what} is nested more than ${DEEPEST_NESTING} levels deep.`,
    `Choose a case file; a case needs fewer than ${DEEPEST_NESTING} levels.`,
  );
}

function top(code: string, message: string, mend: string): Finding {
  return { at: [], code, message, mend };
}
