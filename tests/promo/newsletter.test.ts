// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { judge } from './kinds';

describe('weighNewsletter', () => {
  it.each([
    [
      'a form',
      '<div><h3>The Tide</h3><p>Sign up for our newsletter</p><form><input type="email"><button>Sign up</button></form></div>',
    ],
    [
      'a form with terms',
      '<section><h3>Get the news in your inbox</h3><form><input name="email"><input type="submit" value="Subscribe"></form><small>By signing up you agree to our <a href="/terms">Terms</a> and <a href="/privacy">Privacy Policy</a>. You can unsubscribe at any time, and we shall never sell what you tell us to any other company in the world.</small></section>',
    ],
    [
      'a form that only its name gives away',
      '<div class="newsletter-box"><h3>The Tide</h3><form><input type="email"><button>Join</button></form></div>',
    ],
    [
      'a box without a form',
      '<aside><b>New Tide newsletter</b><p>Sign up to get it every Friday.</p><a href="/newsletters/tide">Sign up</a></aside>',
    ],
    [
      'a German form',
      '<div><h3>Unser Newsletter</h3><p>Jetzt anmelden und nichts verpassen.</p><form><input type="email"><button>Anmelden</button></form></div>',
    ],
    [
      'a Spanish form',
      '<div><h3>Suscríbete a nuestro boletín</h3><form><input type="email"><button>Enviar</button></form></div>',
    ],
    [
      'a French form',
      '<div><h3>Notre infolettre</h3><p>Inscrivez-vous à notre infolettre</p><form><input type="email"><button>OK</button></form></div>',
    ],
  ])('hides the whole of %s', (_, html) => {
    expect(judge(html)).toMatchObject({ kind: 'newsletter', whole: true });
  });

  it('names its reasons', () => {
    expect(
      judge(
        '<div><p>Sign up for our newsletter</p><form><input type="email"><button>Go</button></form></div>',
      )?.why,
    ).toBe('e-mail field, "Sign up for our newsletter"');
  });

  it('leaves a form that asks for an address for something else', () => {
    expect(
      judge('<div><h3>Win two tickets</h3><form><input type="email"><button>Enter</button></form></div>'),
    ).toBeUndefined();
  });
});
