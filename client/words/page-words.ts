/** Words of pages that no participant opens during the day: accessibility, creating a workshop, the console, the record, the big screen. Apart, so that phones do not fetch them. */
import { accessibility } from './en/accessibility.ts';
import { facilitate } from './en/console.ts';
import { create } from './en/create.ts';
import { report } from './en/report.ts';
import { screen } from './en/screen.ts';

export const pageWords = { accessibility, create, facilitate, report, screen };
