// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from './kinds';

describe('weighSurvey', () => {
  it.each([
    [
      'a question with two answers',
      '<div><p>Was this article helpful?</p><button>Yes</button><button>No</button></div>',
    ],
    [
      'a scale',
      '<div><p>How likely are you to recommend us?</p><button>1</button><button>2</button><button>3</button></div>',
    ],
    [
      'a link to a form',
      '<div><h4>Help us improve</h4><p>Take our survey, it needs two minutes of your time.</p><a href="https://www.surveymonkey.com/r/x">Start</a></div>',
    ],
    [
      'a German question',
      '<div><p>War dieser Artikel hilfreich?</p><button>Ja</button><button>Nein</button></div>',
    ],
  ])('hides the whole of %s', (_, html) => {
    expect(judge(html)).toMatchObject({ kind: 'survey', whole: true });
  });

  it.each([
    [
      'a poll about the news',
      '<div><p>Should the ferry stop at night?</p><button>Yes</button><button>No</button></div>',
    ],
    [
      'a story about a survey',
      '<div><p>The town will take a survey of the piers.</p><a href="/2">Piers</a></div>',
    ],
  ])('leaves %s', (_, html) => {
    expect(judge(html)).toBeUndefined();
  });
});
