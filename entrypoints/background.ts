import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from '../utils/extension/answer-messages';
import { browser } from '../utils/extension/browser';
import { purgeRemovedStories } from '../utils/extension/keep-library';
import { addMenus, answerMenus } from '../utils/extension/menus';
import { toggleReaderByUser } from '../utils/extension/open-reader';
import { keepPageScriptRegistered } from '../utils/extension/register-page-script';
import { welcomeOnce } from '../utils/extension/welcome-once';

const PURGE_ALARM = 'purge-removed';

// Every listener is registered in the first turn of the worker: an event that woke it is lost otherwise.
export default defineBackground(() => {
  answerMessages();
  answerMenus();
  keepPageScriptRegistered();

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleReaderByUser(tab);
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await addMenus();
    await browser.alarms.create(PURGE_ALARM, { delayInMinutes: 5, periodInMinutes: 24 * 60 });
    if (reason === 'install') await welcomeOnce();
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PURGE_ALARM) void purgeRemovedStories();
  });
});
