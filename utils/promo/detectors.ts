import { aiPromo } from './ai-promo';
import { appBanner } from './app-banner';
import type { Detector } from './detector';
import { emptyShell } from './empty-shell';
import { newsletter } from './newsletter';
import { signUp } from './sign-up';
import { survey } from './survey';

/** One of each kind. Where two are as sure, the first is believed. */
export const DETECTORS: readonly Detector[] = [appBanner, newsletter, aiPromo, emptyShell, survey, signUp];
