namespace HarborCourier.Views;

/// <summary>The site's style sheet.</summary>
internal static class StyleSheet
{
    public static ReadOnlySpan<byte> Utf8 => """
        :root { color-scheme: light dark; --ink: light-dark(#1b1a17, #ece8df); --paper: light-dark(#fbf9f4, #191815);
          --rule: light-dark(#c9c2b3, #47433a); --accent: light-dark(#8a1c1c, #e58f7b); }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 72rem; padding: 0 1.25rem; background: var(--paper); color: var(--ink);
          font: 1.06rem/1.65 Georgia, "Noto Serif KR", "Nanum Myeongjo", serif; word-break: keep-all; overflow-wrap: anywhere; }
        a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
        a:hover { color: var(--accent); }
        .masthead { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: space-between; align-items: baseline;
          border-bottom: 3px double var(--ink); padding: 1.4rem 0 .8rem; }
        .nameplate { font-size: 2.1rem; font-weight: 700; text-decoration: none; letter-spacing: -.01em; }
        .nameplate span { font-size: 1.2rem; font-weight: 400; }
        nav a { margin-left: 1rem; }
        main { padding: 1.5rem 0 3rem; }
        .edition { columns: 3 20rem; column-gap: 2.2rem; column-rule: 1px solid var(--rule); border-bottom: 1px solid var(--rule);
          padding-bottom: 1.5rem; margin-bottom: 1.5rem; }
        .section { break-after: avoid; font: 700 .8rem/1 system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase; color: var(--accent); }
        .teaser { break-inside: avoid; border-top: 1px solid var(--rule); padding: .7rem 0; }
        .teaser h3 { margin: .1rem 0 .3rem; font-size: 1.25rem; line-height: 1.3; }
        .teaser h3 a { text-decoration: none; }
        .teaser p { margin: .2rem 0; font-size: .95rem; }
        .kicker { font: 600 .85rem/1.4 system-ui, sans-serif; color: var(--accent); margin: 0; }
        .credits > * + *::before { content: "· "; }
        .credits, .imprint, .level, .contents, footer { font: .84rem/1.6 system-ui, sans-serif; opacity: .8; }
        main > article { max-width: 42rem; margin: 0 auto; }
        .manual { display: grid; grid-template-columns: 15rem minmax(0, 46rem); gap: 2.5rem; }
        .sidebar { font: .88rem/1.5 system-ui, sans-serif; border-right: 1px solid var(--rule); padding-right: 1rem; }
        .sidebar h2 { font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; color: var(--accent); margin: 1.2rem 0 .3rem; }
        .sidebar ul, .contents ul { list-style: none; margin: 0; padding: 0; }
        .sidebar li { margin: .15rem 0; }
        .sidebar a { margin: 0; text-decoration: none; }
        .sidebar a[aria-current] { color: var(--accent); font-weight: 600; }
        @media (max-width: 60rem) { .manual { display: block; } .sidebar { border: 0; border-bottom: 1px solid var(--rule); padding: 0 0 1rem; } }
        h1 { font-size: 2.2rem; line-height: 1.2; margin: .4rem 0 .6rem; }
        .deck { font-size: 1.2rem; line-height: 1.45; margin: .3rem 0; }
        blockquote { border-left: 3px solid var(--rule); margin-left: 0; padding-left: 1rem; }
        pre { overflow-x: auto; padding: .9rem; border: 1px solid var(--rule); font-size: .88rem; line-height: 1.5; }
        code { font-family: ui-monospace, "Cascadia Code", monospace; font-size: .9em; }
        table { border-collapse: collapse; width: 100%; font-size: .94rem; }
        th, td { border-bottom: 1px solid var(--rule); padding: .4rem .6rem; text-align: left; vertical-align: top; }
        figure { margin: 1rem 0; }
        footer { border-top: 1px solid var(--rule); padding: 1rem 0 2rem; }

        """u8;
}
