// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from './kinds';

describe('weighAiPromo', () => {
  it.each([
    ['buttons', '<div><p>Try our AI</p><button>Summarise</button><button>Ask</button></div>'],
    [
      'links as buttons',
      '<div><h4>New: Harbour AI</h4><p>Discover what our AI can do</p><a href="/ai/s">Summarize</a><a href="/ai/t">Translate</a></div>',
    ],
    ['a French box', '<div><p>Essayez notre IA</p><button>Résumer</button><button>Traduire</button></div>'],
  ])('hides the whole of a box with %s', (_, html) => {
    expect(judge(html)).toMatchObject({ kind: 'aiPromo', whole: true });
  });

  it.each([
    [
      'a summary made by AI',
      '<div><h4>Summary by AI</h4><ul><li>The board voted to rebuild the eastern pier of the harbour after the storm.</li><li>Work begins in the spring and costs about forty million in all.</li></ul><button>Explain</button></div>',
    ],
    ['a story about AI with one button', '<div><p>New AI in the town hall</p><button>Save</button></div>'],
  ])('leaves %s', (_, html) => {
    expect(judge(html)).toBeUndefined();
  });
});
