import { day } from './en/titrate/day.ts';
import { long } from './en/titrate/long.ts';
import { next } from './en/titrate/next.ts';
import { page } from './en/titrate/page.ts';
import { runs } from './en/titrate/runs.ts';
import { schedule } from './en/titrate/schedule.ts';
import { screening } from './en/titrate/screening.ts';
import { timeline } from './en/titrate/timeline.ts';
import { upkeep } from './en/titrate/upkeep.ts';

const titrate = { page, timeline, schedule, day, upkeep, next, screening, long, runs };

/** Texts of Titrate: they come with its page and not before. */
export type TitrateStrings = typeof titrate;

export const titrateText: TitrateStrings = titrate;
