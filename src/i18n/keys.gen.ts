// Written by `npm run keys` from locales/en. Do not change by hand.

/** Every text of the interface, with its English. */
export interface KnownTexts {
  /** {{n}} */
  readonly "parcel.count": string;
  /** How many gears turn in here? Make a bet! */
  readonly "lens.bet": string;
  /** Move the lens over the words. */
  readonly "lens.look": string;
  /** Look what you found! */
  readonly "lens.over": string;
  /** {{count}} gears */
  readonly "lens.gears": string;
  /** turning: {{trick}} */
  readonly "lens.turning": string;
  /** still */
  readonly "lens.still": string;
  /** Good bet! {{count}} gears turn. */
  readonly "lens.bet-right": string;
  /** Surprise! {{count}} gears turn. */
  readonly "lens.bet-other": string;
  /** uneasy */
  readonly "feel.1": string;
  /** not so good */
  readonly "feel.2": string;
  /** so-so */
  readonly "feel.3": string;
  /** good */
  readonly "feel.4": string;
  /** happy */
  readonly "feel.5": string;
  /** both at once */
  readonly "feel.both": string;
  /** … */
  readonly "plan.gap": string;
  /** If {{if}}, I {{do}}. */
  readonly "plan.sentence": string;
  /** Fox */
  readonly "animal.fox": string;
  /** Turtle */
  readonly "animal.turtle": string;
  /** Rabbit */
  readonly "animal.rabbit": string;
  /** Panda */
  readonly "animal.panda": string;
  /** Frog */
  readonly "animal.frog": string;
  /** Cat */
  readonly "animal.cat": string;
  /** Whale */
  readonly "animal.whale": string;
  /** Hedgehog */
  readonly "animal.hedgehog": string;
  /** Home Port */
  readonly "region.home": string;
  /** Where we start */
  readonly "region.home.kind": string;
  /** Lookout Island */
  readonly "region.lookout": string;
  /** What I see */
  readonly "region.lookout.kind": string;
  /** Hello Harbour */
  readonly "region.harbour": string;
  /** Who I meet */
  readonly "region.harbour.kind": string;
  /** Echo Peak */
  readonly "region.echo": string;
  /** What we do */
  readonly "region.echo.kind": string;
  /** {{lit}} of {{total}} lamps lit */
  readonly "map.lamps": string;
  /** Where shall we go? “{{chapter}}” is new! */
  readonly "map.greeting": string;
  /** All lamps are lit! Where shall we go? */
  readonly "map.greeting-all": string;
  /** {{met}} of {{total}} cards */
  readonly "album.count": string;
  /** Lookout Island */
  readonly "album.lookout": string;
  /** Hello Harbour */
  readonly "album.harbour": string;
  /** Echo Peak */
  readonly "album.echo": string;
  /** My moves */
  readonly "album.move": string;
  /** Tricks */
  readonly "album.trick": string;
  /** My rights */
  readonly "album.right": string;
  /** Good things */
  readonly "album.good": string;
  /** {{title}}, {{level}} */
  readonly "album.card": string;
  /** Not met yet */
  readonly "album.unmet": string;
  /** bronze */
  readonly "level.bronze": string;
  /** silver */
  readonly "level.silver": string;
  /** gold */
  readonly "level.gold": string;
  /** If something like this happened to you: it’s not your fault. You can tell. */
  readonly "end.comfort": string;
  /** I don’t know that place. But look, here is the map! */
  readonly "notice.unknown-address": string;
  /** That island path is still being built. Come back soon! */
  readonly "notice.not-yet": string;
  /** I can’t reach that story now. Let’s try again later. */
  readonly "notice.no-chapter": string;
  /** I can’t reach the stories now. I’ll keep trying! */
  readonly "notice.no-list": string;
  /** I can’t reach that language now. Let’s try again later. */
  readonly "notice.no-language": string;
  /** A grown-up has closed this story for now. But look, here is the map! */
  readonly "notice.closed": string;
  /** This story has changed a little. Let’s start it fresh! */
  readonly "notice.chapter-changed": string;
  /** I couldn’t read something I kept. I put it aside safely. Let’s start fresh! */
  readonly "notice.set-aside": string;
  /** I can’t keep things on this device. You can still play it all! */
  readonly "notice.memory": string;
  /** Play with Sango */
  readonly "app.name": string;
  /** A game about the Net, for children from 9 to 12. Play it with a living phone called Sango. */
  readonly "app.description": string;
  /** Play with Sango */
  readonly "page.title": string;
  /** Play with Sango */
  readonly "title.name": string;
  /** Come and explore the Net with a living phone! */
  readonly "title.line": string;
  /** Play */
  readonly "title.play": string;
  /** Play on */
  readonly "title.go-on": string;
  /** Who plays? */
  readonly "title.players": string;
  /** For grown-ups */
  readonly "title.grownups": string;
  /** For teachers */
  readonly "title.class": string;
  /** Nearly there… */
  readonly "waiting": string;
  /** Next */
  readonly "button.next": string;
  /** Back */
  readonly "button.back": string;
  /** Close */
  readonly "button.close": string;
  /** Delete */
  readonly "button.delete": string;
  /** Map */
  readonly "bar.map": string;
  /** Album */
  readonly "bar.album": string;
  /** Read to me */
  readonly "bar.read": string;
  /** Stop reading */
  readonly "bar.read-stop": string;
  /** Calm cover */
  readonly "bar.calm": string;
  /** Who can I talk to? */
  readonly "bar.help": string;
  /** Sound */
  readonly "bar.sound": string;
  /** Pause */
  readonly "bar.pause": string;
  /** Settings */
  readonly "bar.settings": string;
  /** I’ve seen enough */
  readonly "lens.done": string;
  /** If … */
  readonly "plan.if": string;
  /** … I … */
  readonly "plan.then": string;
  /** That’s my plan! */
  readonly "plan.done": string;
  /** Not now */
  readonly "sign.later": string;
  /** {{name}} is taken */
  readonly "sign.taken": string;
  /** The end! */
  readonly "end.title": string;
  /** New in your album */
  readonly "end.cards": string;
  /** A clue about the mask */
  readonly "end.clue": string;
  /** Ask somebody at home */
  readonly "end.talk": string;
  /** Endings you found */
  readonly "end.endings": string;
  /** Still hiding somewhere */
  readonly "end.not-found": string;
  /** Back to the map */
  readonly "end.map": string;
  /** Try another way */
  readonly "end.replay": string;
  /** The islands of the Net */
  readonly "map.title": string;
  /** Who plays? */
  readonly "map.players": string;
  /** Builders are still at work here. Come back soon! */
  readonly "map.soon": string;
  /** New */
  readonly "map.new": string;
  /** A grown-up has closed this story for now. */
  readonly "map.closed": string;
  /** You are in the middle of it */
  readonly "map.started": string;
  /** Played. Play it again? */
  readonly "map.done": string;
  /** Card games */
  readonly "map.games": string;
  /** Level {{level}} */
  readonly "map.level": string;
  /** Show me again */
  readonly "table.again-lessons": string;
  /** Got it! */
  readonly "table.lessons-done": string;
  /** Play again */
  readonly "recap.again": string;
  /** Back to the map */
  readonly "recap.map": string;
  /** Tricky ones, one more look */
  readonly "recap.hard": string;
  /** Your album */
  readonly "album.title": string;
  /** Your comics */
  readonly "album.comics": string;
  /** {{title}}, with {{hero}} */
  readonly "album.comic": string;
  /** This card is {{level}}. */
  readonly "album.level": string;
  /** Turn the card */
  readonly "album.turn": string;
  /** My cards on paper */
  readonly "album.print": string;
  /** Who plays? */
  readonly "players.title": string;
  /** Everybody picks an animal. No names needed! */
  readonly "players.intro": string;
  /** On this device */
  readonly "players.here": string;
  /** Pick your animal */
  readonly "players.choose": string;
  /** Somebody new? */
  readonly "players.another": string;
  /** Delete everything of {{name}} */
  readonly "players.delete-one": string;
  /** Choose your language */
  readonly "languages.title": string;
  /** Draft: nobody has checked it yet */
  readonly "languages.draft": string;
  /** Who made this */
  readonly "credits.title": string;
  /** Pictures, stories, music and cards were made for this game. */
  readonly "credits.own": string;
  /** Sango was dreamt up by children in 2020, for the ITU. This game is independent. The ITU has not checked or approved it. */
  readonly "credits.independent": string;
  /** Things we got from others, with thanks */
  readonly "credits.others": string;
  /** Settings */
  readonly "settings.title": string;
  /** Make the game yours. You can’t break anything here. */
  readonly "settings.intro": string;
  /** On */
  readonly "settings.on": string;
  /** Off */
  readonly "settings.off": string;
  /** {{n}} % */
  readonly "settings.percent": string;
  /** {{n}} seconds */
  readonly "settings.seconds": string;
  /** Reading */
  readonly "settings.group.read": string;
  /** Looks */
  readonly "settings.group.look": string;
  /** Sound */
  readonly "settings.group.sound": string;
  /** Keys and switches */
  readonly "settings.group.play": string;
  /** Language and country */
  readonly "settings.group.where": string;
  /** More */
  readonly "settings.group.more": string;
  /** Size of the letters */
  readonly "settings.text-size": string;
  /** Letters */
  readonly "settings.font": string;
  /** Round (Nunito) */
  readonly "settings.font.nunito": string;
  /** Clear (Andika) */
  readonly "settings.font.andika": string;
  /** All capitals */
  readonly "settings.capitals": string;
  /** Read every line to me */
  readonly "settings.read-aloud": string;
  /** A voice on this device reads. Nothing is sent away. */
  readonly "settings.read-aloud.hint": string;
  /** How fast to read */
  readonly "settings.read-speed": string;
  /** This device has no voice for your language. So I can’t read to you here. */
  readonly "settings.no-voice": string;
  /** Colours */
  readonly "settings.theme": string;
  /** Bright */
  readonly "settings.theme.normal": string;
  /** Strong colours */
  readonly "settings.theme.contrast": string;
  /** Quiet */
  readonly "settings.theme.calm": string;
  /** Movement */
  readonly "settings.motion": string;
  /** Like my device */
  readonly "settings.motion.device": string;
  /** Lively */
  readonly "settings.motion.full": string;
  /** Still */
  readonly "settings.motion.reduced": string;
  /** Moving pictures */
  readonly "settings.stage": string;
  /** Off: still pictures and plain buttons. The game stays the same. */
  readonly "settings.stage.hint": string;
  /** Sound */
  readonly "settings.sound": string;
  /** Music */
  readonly "settings.volume.music": string;
  /** Clicks and plops */
  readonly "settings.volume.effects": string;
  /** Reading voice */
  readonly "settings.volume.voice": string;
  /** Write down sounds */
  readonly "settings.captions": string;
  /** Sounds that matter appear as words. */
  readonly "settings.captions.hint": string;
  /** Play with one or two switches */
  readonly "settings.scanning": string;
  /** No switch */
  readonly "settings.scanning.off": string;
  /** Step by step */
  readonly "settings.scanning.step": string;
  /** By itself */
  readonly "settings.scanning.auto": string;
  /** For anyone who plays with a switch. A switch can be any key. */
  readonly "settings.scanning.off.hint": string;
  /** Your switch moves to the next button. A second switch, Enter, presses it. */
  readonly "settings.scanning.step.hint": string;
  /** The ring moves by itself. Your one switch presses the button inside it. */
  readonly "settings.scanning.auto.hint": string;
  /** Time for each stop */
  readonly "settings.scan-interval": string;
  /** Quick keys */
  readonly "settings.shortcuts": string;
  /** One key for things you need fast. Numbers pick an answer. */
  readonly "settings.shortcuts.hint": string;
  /** Calm cover */
  readonly "settings.key.calm": string;
  /** Who can I talk to? */
  readonly "settings.key.help": string;
  /** Map */
  readonly "settings.key.map": string;
  /** Album */
  readonly "settings.key.album": string;
  /** Sound on or off */
  readonly "settings.key.mute": string;
  /** Read to me */
  readonly "settings.key.read": string;
  /** Pause */
  readonly "settings.key.pause": string;
  /** My switch */
  readonly "settings.key.scan": string;
  /** Space */
  readonly "settings.key.space": string;
  /** Press a key */
  readonly "settings.key.press": string;
  /** That key has another job. Please try a different one. */
  readonly "settings.key.taken": string;
  /** Language */
  readonly "settings.language": string;
  /** My country */
  readonly "settings.country": string;
  /** Another country */
  readonly "settings.country.other": string;
  /** Put everything back */
  readonly "settings.reset": string;
  /** Clouds */
  readonly "calm.page": string;
  /** Well done. You took care of yourself. */
  readonly "calm.title": string;
  /** Breathe in as the circle grows. Breathe out as it gets small. */
  readonly "calm.breathe": string;
  /** I want to go back */
  readonly "calm.back": string;
  /** Press once more to go back */
  readonly "calm.back-again": string;
  /** Who can I talk to? */
  readonly "help.title": string;
  /** Telling is brave. It is never too late. It is not your fault. */
  readonly "help.first": string;
  /** My grown-ups */
  readonly "help.mine": string;
  /** Who listens well? Press them. I forget it at once. */
  readonly "help.mine.hint": string;
  /** A parent */
  readonly "help.who.parent": string;
  /** A grandparent */
  readonly "help.who.grandparent": string;
  /** An aunt or uncle */
  readonly "help.who.aunt": string;
  /** A teacher */
  readonly "help.who.teacher": string;
  /** A coach */
  readonly "help.who.coach": string;
  /** A neighbour */
  readonly "help.who.neighbour": string;
  /** You could say: “I need help with something.” Go to: {{who}}. */
  readonly "help.say": string;
  /** Somebody is busy or cross? */
  readonly "help.go-on": string;
  /** Try another parent, teacher, doctor or neighbour. Go on until someone helps. */
  readonly "help.go-on.text": string;
  /** I’m not safe right now */
  readonly "help.danger": string;
  /** Call this number. Any phone can do it. */
  readonly "help.danger.call": string;
  /** Call the emergency number of your country. Or run to the nearest grown-up. */
  readonly "help.danger.unknown": string;
  /** A helpline for children */
  readonly "help.line": string;
  /** You need no name. You can stop any time. */
  readonly "help.line.text": string;
  /** We last checked this number in {{date}}. */
  readonly "help.line.checked": string;
  /** What this game knows about you */
  readonly "privacy.title": string;
  /** Very little! And all of it stays on this device: your phone, tablet or computer. */
  readonly "privacy.intro": string;
  /** This device lets me keep nothing. When you close the game, I forget everything. */
  readonly "privacy.memory": string;
  /** Some devices forget games after a few days. Put me on your home screen. Then I stay. */
  readonly "privacy.forgetting": string;
  /** Kept for everybody here */
  readonly "privacy.device": string;
  /** Your settings: colours, letters, sound and keys. */
  readonly "privacy.settings": string;
  /** Your language: {{language}} */
  readonly "privacy.language": string;
  /** the same as your device */
  readonly "privacy.language.device": string;
  /** Your country, for the right phone numbers. */
  readonly "privacy.country": string;
  /** {{count}} animals play here. */
  readonly "privacy.players": string;
  /** {{count}} stories played, and how they ended. */
  readonly "privacy.chapters": string;
  /** Your place in the story “{{chapter}}”, and what you chose on the way. */
  readonly "privacy.current": string;
  /** {{count}} cards in the album. */
  readonly "privacy.cards": string;
  /** {{count}} card games played, and your best levels. */
  readonly "privacy.games": string;
  /** {{count}} comics you drew. */
  readonly "privacy.comics": string;
  /** {{count}} letters from the workshop. The next player here may find one. */
  readonly "privacy.letters": string;
  /** Put aside */
  readonly "privacy.aside": string;
  /** I couldn’t read these old notes. I kept them, just in case. */
  readonly "privacy.aside.text": string;
  /** Notes of {{date}}, {{bytes}} bytes */
  readonly "privacy.aside.one": string;
  /** What I never keep */
  readonly "privacy.never": string;
  /** Your name, your photo or where you live. */
  readonly "privacy.never.name": string;
  /** How you felt. */
  readonly "privacy.never.feelings": string;
  /** What you chose in a hard moment. */
  readonly "privacy.never.answers": string;
  /** Anything on another computer. I send nothing away. */
  readonly "privacy.never.network": string;
  /** Who you would tell. I forget that at once. */
  readonly "privacy.never.others": string;
  /** Make me forget */
  readonly "privacy.delete": string;
  /** All animals, albums and stories go. Your settings stay until you change them. */
  readonly "privacy.delete.text": string;
  /** Delete everything */
  readonly "privacy.delete.all": string;
  /** Delete {{name}}? */
  readonly "delete.player.title": string;
  /** Album, stories and levels of this animal will be gone. Nobody can bring them back. */
  readonly "delete.player.text": string;
  /** Yes, delete */
  readonly "delete.player.yes": string;
  /** Delete everything? */
  readonly "delete.all.title": string;
  /** All animals, albums and stories here will be gone. Nobody can bring them back. */
  readonly "delete.all.text": string;
  /** Yes, delete all */
  readonly "delete.all.yes": string;
  /** No, keep it */
  readonly "delete.no": string;
  /** Play without the Net */
  readonly "offline.title": string;
  /** Take the whole game with you. Then it works on a plane, too. */
  readonly "offline.text": string;
  /** Take it all with me */
  readonly "offline.take": string;
  /** Take it all with me ({{n}} MB) */
  readonly "offline.take-size": string;
  /** Packing your bag… */
  readonly "offline.taking": string;
  /** All packed! The whole game works without the Net now. */
  readonly "offline.taken": string;
  /** Here the game can’t be packed. In a normal window it can. */
  readonly "offline.none": string;
  /** A little break */
  readonly "pause.title": string;
  /** Play on */
  readonly "pause.on": string;
  /** To the map */
  readonly "pause.map": string;
  /** I remember your place in the story. */
  readonly "pause.kept": string;
  /** Sango has something new */
  readonly "update.title": string;
  /** A new version of the game is here. Your album stays. */
  readonly "update.text": string;
  /** Take the new one */
  readonly "update.yes": string;
  /** Later */
  readonly "update.no": string;
  /** The game is open twice */
  readonly "other-tab.title": string;
  /** You also play in another window. I took over what you did there. */
  readonly "other-tab.text": string;
  /** Play on here */
  readonly "other-tab.here": string;
  /** Before we start */
  readonly "sensitive.title": string;
  /** This story is serious for a while. You can stop any time. Calm cover and help stay beside you. */
  readonly "sensitive.text": string;
  /** Let’s go */
  readonly "sensitive.go": string;
  /** Not today */
  readonly "sensitive.not-today": string;
  /** What you know now */
  readonly "end.new-fact": string;
  /** Walk in other shoes */
  readonly "end.shoes": string;
  /** Other shoes: {{title}} */
  readonly "map.shoes": string;
  /** {{trick}} has a new costume. Want to unmask it? */
  readonly "map.return": string;
  /** Unmask it! */
  readonly "map.unmask": string;
  /** More games wait in the stories. */
  readonly "map.more-games": string;
  /** Two play */
  readonly "map.two": string;
  /** {{game}}, two play */
  readonly "map.two-of": string;
  /** A second language */
  readonly "settings.second": string;
  /** A small sign stands beside each sentence. It shows the sentence in this language, too. */
  readonly "settings.second.hint": string;
  /** None */
  readonly "settings.second.none": string;
  /** In {{language}} */
  readonly "second.show": string;
  /** Some of it is not there in {{language}} yet. */
  readonly "second.none": string;
  /** Picture code */
  readonly "code.link": string;
  /** Six short questions, just for you. */
  readonly "check.offer": string;
  /** Have a look */
  readonly "check.offer.go": string;
  /** Your second language: {{language}} */
  readonly "privacy.second": string;
  /** {{count}} stories that a grown-up has switched off. */
  readonly "privacy.closed": string;
  /** On which day you last met each trick. */
  readonly "privacy.returns": string;
  /** Your six answers to the questions just for you, until you compare them. */
  readonly "privacy.check": string;
  /** That you looked at the questions just for you. */
  readonly "privacy.check.done": string;
  /** Forget my answers */
  readonly "privacy.check.forget": string;
  /** Works in flight mode */
  readonly "offline.badge": string;
  /** Jump to the game */
  readonly "skip": string;
  /** Places */
  readonly "bar.places": string;
  /** Help and settings */
  readonly "bar.tools": string;
  /** Notes from Sango */
  readonly "notices": string;
  /** {{name}} says: {{text}} */
  readonly "scene.says": string;
  /** {{name}} {{mood}}. */
  readonly "scene.person": string;
  /** Part {{done}} of {{total}} */
  readonly "scene.progress": string;
  /** What will you do? */
  readonly "scene.choose": string;
  /** The message, piece by piece */
  readonly "lens.phrases": string;
  /** {{game}}, level {{level}} */
  readonly "map.level-of": string;
  /** Places for the card */
  readonly "table.places": string;
  /** In your hand: {{name}}. Choose a place. */
  readonly "table.picked-up": string;
  /** Put back. */
  readonly "table.put-back": string;
  /** {{name}} placed on {{zone}}. */
  readonly "table.placed": string;
  /** Put it here: {{zone}} */
  readonly "table.put-into": string;
  /** {{name}}: {{key}}. Press to change. */
  readonly "settings.key.change": string;
  /** {{name}} is now {{key}}. */
  readonly "settings.key.set": string;
  /** (cards are dealt) */
  readonly "sound.deal": string;
  /** (hop!) */
  readonly "sound.hop": string;
  /** (ping! a message) */
  readonly "sound.message": string;
  /** (knock: not possible now) */
  readonly "sound.nudge": string;
  /** (tick: it stays still) */
  readonly "sound.lens-tick": string;
  /** (rattle: a gear turns) */
  readonly "sound.gear": string;
  /** (thump: a stamp) */
  readonly "sound.stamp": string;
  /** (soft chime: that is fine) */
  readonly "sound.fine": string;
  /** (low notes: try again) */
  readonly "sound.try-again": string;
  /** (twinkle: a card for the album) */
  readonly "sound.star": string;
  /** (warm chord: somebody helps) */
  readonly "sound.shield": string;
  /** (music box: something opens) */
  readonly "sound.unlock": string;
  /** (happy music: well done!) */
  readonly "sound.badge": string;
  /** (slow, calm chord) */
  readonly "sound.calm": string;
  /** (bright chime: right!) */
  readonly "sound.correct": string;
  /** (tick: nothing happens) */
  readonly "sound.tick": string;
  /** (quack: a note for you) */
  readonly "sound.notice": string;
  /** (crack! a trick breaks open) */
  readonly "sound.crack": string;
  /** (a sly giggle: the Trickster) */
  readonly "sound.trickster": string;
  /** (whee, ding! the mask is off) */
  readonly "sound.unmask": string;
  /** (soft, secret tune: a clue) */
  readonly "sound.clue": string;
  /** Choose one */
  readonly "table.choices": string;
  /** Go on */
  readonly "table.buttons": string;
  /** {{name}}: less */
  readonly "slider.less": string;
  /** {{name}}: more */
  readonly "slider.more": string;
  /** Country before */
  readonly "settings.country.before": string;
  /** Next country */
  readonly "settings.country.after": string;
  /** Next */
  readonly "game.continue": string;
  /** Card {{number}} of {{total}}: {{title}} */
  readonly "game.card": string;
  /** {{count}} cards left */
  readonly "game.deck": string;
  /** Your moves */
  readonly "game.hand": string;
  /** Your move */
  readonly "game.played": string;
  /** {{count}} in a row! */
  readonly "game.streak": string;
  /** Mastered! You saw so much! */
  readonly "game.recap.mastered": string;
  /** Mastered! Nothing slipped past you! */
  readonly "game.recap.clean": string;
  /** You played it to the end! */
  readonly "game.recap.finished": string;
  /** {{count}} cards came back, and you got them! */
  readonly "game.recap.mended": string;
  /** Next time try: {{moves}} */
  readonly "game.recap.better": string;
  /**  or  */
  readonly "game.recap.or": string;
  /** Share · Ask · Keep */
  readonly "game.sort.title": string;
  /** The card in question */
  readonly "game.sort.focus": string;
  /** Who wants it? */
  readonly "game.sort.told": string;
  /** For {{audience}}, {{place}} */
  readonly "game.sort.note": string;
  /** Share */
  readonly "game.sort.answer.share": string;
  /** Ask first */
  readonly "game.sort.answer.ask": string;
  /** Keep */
  readonly "game.sort.answer.keep": string;
  /** You asked. {{answer}} */
  readonly "game.sort.answered": string;
  /** Placed on {{zone}}. */
  readonly "game.sort.placed": string;
  /** Kept safe */
  readonly "game.sort.gauge.caught": string;
  /** No secrets to guard yet. */
  readonly "game.sort.gauge.caught.empty": string;
  /** {{right}} of {{total}} guarded well. */
  readonly "game.sort.gauge.caught.text": string;
  /** Shared happily */
  readonly "game.sort.gauge.trusted": string;
  /** Nothing to share yet. */
  readonly "game.sort.gauge.trusted.empty": string;
  /** {{right}} of {{total}} shared happily. */
  readonly "game.sort.gauge.trusted.text": string;
  /** Mine */
  readonly "game.sort.owner.mine": string;
  /** A friend’s */
  readonly "game.sort.owner.friend": string;
  /** My family’s */
  readonly "game.sort.owner.family": string;
  /** My class’s */
  readonly "game.sort.owner.class": string;
  /** Yes, it’s yours! Who may have it? */
  readonly "game.sort.owner.right.mine": string;
  /** Yes, a friend’s! Who may have it? */
  readonly "game.sort.owner.right.friend": string;
  /** Yes, your family’s! Who may have it? */
  readonly "game.sort.owner.right.family": string;
  /** Yes, it’s everyone’s in class! Who may have it? */
  readonly "game.sort.owner.right.class": string;
  /** Look, it’s all yours. Who may have it? */
  readonly "game.sort.owner.other.mine": string;
  /** Look, it’s a friend’s. Who may have it? */
  readonly "game.sort.owner.other.friend": string;
  /** Look, it’s your family’s. Who may have it? */
  readonly "game.sort.owner.other.family": string;
  /** Look, it’s your whole class’s. Who may have it? */
  readonly "game.sort.owner.other.class": string;
  /** Whose is it? */
  readonly "game.sort.prompt.owner": string;
  /** Who may have it? */
  readonly "game.sort.prompt.place": string;
  /** Good question! Where does it go now? */
  readonly "game.sort.prompt.asked": string;
  /** That’s its place! */
  readonly "game.sort.prompt.right": string;
  /** Fine! Nobody minds. */
  readonly "game.sort.prompt.fine": string;
  /** Oops, that flew far! You’ll see it again. */
  readonly "game.sort.prompt.missed": string;
  /** Somebody would have liked that. You’ll see it again. */
  readonly "game.sort.prompt.wronged": string;
  /** That was the last card! */
  readonly "game.sort.prompt.over": string;
  /** See who wants it. Put the card in its place! */
  readonly "game.sort.lesson.place": string;
  /** Not sure? Ask first! It costs nothing. */
  readonly "game.sort.lesson.ask": string;
  /** Same thing, someone else? The place can change! */
  readonly "game.sort.lesson.again": string;
  /** Just right! */
  readonly "game.sort.stamp.right": string;
  /** Fine! */
  readonly "game.sort.stamp.fine": string;
  /** It got away */
  readonly "game.sort.stamp.missed": string;
  /** Left out */
  readonly "game.sort.stamp.wronged": string;
  /** Off it goes! Somebody smiles. */
  readonly "game.sort.reaction.share.1": string;
  /** Whoosh! It lands among friends. */
  readonly "game.sort.reaction.share.2": string;
  /** Pling! A happy answer comes back. */
  readonly "game.sort.reaction.share.3": string;
  /** You asked, so everybody smiles. */
  readonly "game.sort.reaction.share.asked.1": string;
  /** Asked and shared. Nobody is surprised. */
  readonly "game.sort.reaction.share.asked.2": string;
  /** You heard a yes. Off it goes! */
  readonly "game.sort.reaction.share.asked.3": string;
  /** Click! It stays with you. */
  readonly "game.sort.reaction.keep.1": string;
  /** Into your pocket. Zip! */
  readonly "game.sort.reaction.keep.2": string;
  /** Kept safe. Nobody else has it. */
  readonly "game.sort.reaction.keep.3": string;
  /** You asked and listened. Well done! */
  readonly "game.sort.reaction.keep.asked.1": string;
  /** You listened well. It stays here. */
  readonly "game.sort.reaction.keep.asked.2": string;
  /** Good that you asked! It stays here. */
  readonly "game.sort.reaction.keep.asked.3": string;
  /** Clue hunt */
  readonly "game.clue-hunt.title": string;
  /** The message in question */
  readonly "game.clue-hunt.focus": string;
  /** A message from {{sender}} */
  readonly "game.clue-hunt.message": string;
  /** From: {{sender}} */
  readonly "game.clue-hunt.sender": string;
  /** From: {{sender}}. Who is that? */
  readonly "game.clue-hunt.sender-ask": string;
  /** From: {{sender}}. {{facts}} */
  readonly "game.clue-hunt.sender-seen": string;
  /** Check it */
  readonly "game.clue-hunt.check": string;
  /** Checked: {{facts}} */
  readonly "game.clue-hunt.check-found": string;
  /** I’ve seen enough */
  readonly "game.clue-hunt.done": string;
  /** A gear turns. Which one? */
  readonly "game.clue-hunt.turning": string;
  /** What else will you do? */
  readonly "game.clue-hunt.again": string;
  /** Tricks caught */
  readonly "game.clue-hunt.gauge.caught": string;
  /** No tricks so far. */
  readonly "game.clue-hunt.gauge.caught.empty": string;
  /** {{right}} of {{total}} tricks caught. */
  readonly "game.clue-hunt.gauge.caught.text": string;
  /** Friends trusted */
  readonly "game.clue-hunt.gauge.trusted": string;
  /** Nobody harmless so far. */
  readonly "game.clue-hunt.gauge.trusted.empty": string;
  /** {{right}} of {{total}} friends trusted. */
  readonly "game.clue-hunt.gauge.trusted.text": string;
  /** How many gears turn in here? */
  readonly "game.clue-hunt.prompt.bet": string;
  /** Move the lens over the words. */
  readonly "game.clue-hunt.prompt.look": string;
  /** You saw it all! {{count}} gears turn. */
  readonly "game.clue-hunt.prompt.looked": string;
  /** A gear turns! Which trick is it? */
  readonly "game.clue-hunt.prompt.name": string;
  /** Now you! What will you do? */
  readonly "game.clue-hunt.prompt.move": string;
  /** Your bet was right! What will you do? */
  readonly "game.clue-hunt.prompt.move-guessed": string;
  /** That cost nothing. What else will you do? */
  readonly "game.clue-hunt.prompt.again": string;
  /** Yes! That’s the move. */
  readonly "game.clue-hunt.prompt.right": string;
  /** Good! Nothing is lost. */
  readonly "game.clue-hunt.prompt.fine": string;
  /** Sneaky! We’ll meet this one again. */
  readonly "game.clue-hunt.prompt.missed": string;
  /** Oh, that was harmless. It comes again. */
  readonly "game.clue-hunt.prompt.wronged": string;
  /** No more messages. Great hunting! */
  readonly "game.clue-hunt.prompt.over": string;
  /** Feel it first! How many gears turn in here? */
  readonly "game.clue-hunt.lesson.bet": string;
  /** Put the lens on the words. Do gears turn? */
  readonly "game.clue-hunt.lesson.look": string;
  /** Choose a move. Put it on the message! */
  readonly "game.clue-hunt.lesson.move": string;
  /** {{count}} good bets on the gears. */
  readonly "game.clue-hunt.bets": string;
  /** Right, that’s {{trick}}! */
  readonly "game.clue-hunt.named-right": string;
  /** Close! This one is {{trick}}. */
  readonly "game.clue-hunt.named-other": string;
  /** Caught! */
  readonly "game.clue-hunt.stamp.right.trick": string;
  /** All clear! */
  readonly "game.clue-hunt.stamp.right.harmless": string;
  /** Fine! */
  readonly "game.clue-hunt.stamp.fine": string;
  /** It got through */
  readonly "game.clue-hunt.stamp.missed": string;
  /** It was harmless */
  readonly "game.clue-hunt.stamp.wronged": string;
  /** One slow breath. Nothing runs away. */
  readonly "game.clue-hunt.fine.pause": string;
  /** That’s done. The message is still there. */
  readonly "game.clue-hunt.fine.other": string;
  /** “Good that you told me. It’s fine!” */
  readonly "game.clue-hunt.fine.tell.harmless": string;
  /** “Good that you told me. I see a trick!” */
  readonly "game.clue-hunt.fine.tell.trick": string;
  /** “Good that you asked. It’s fine!” */
  readonly "game.clue-hunt.fine.ask-first.harmless": string;
  /** “Good that you asked. I see a trick!” */
  readonly "game.clue-hunt.fine.ask-first.trick": string;
  /** You wait a moment. The gears slow down. */
  readonly "game.clue-hunt.reaction.pause": string;
  /** You look twice. Now you know more. */
  readonly "game.clue-hunt.reaction.check": string;
  /** You ask. Somebody thinks along with you. */
  readonly "game.clue-hunt.reaction.ask-first": string;
  /** You say no. The gears stop. */
  readonly "game.clue-hunt.reaction.say-no": string;
  /** You walk out. It cannot follow. */
  readonly "game.clue-hunt.reaction.leave": string;
  /** The door shuts. It stays outside. */
  readonly "game.clue-hunt.reaction.block": string;
  /** You keep the words. They can help later. */
  readonly "game.clue-hunt.reaction.keep-messages": string;
  /** Somebody listens. You are not alone. */
  readonly "game.clue-hunt.reaction.tell": string;
  /** Your report is sent. Others are safer too. */
  readonly "game.clue-hunt.reaction.report": string;
  /** You stand close. Somebody feels lighter. */
  readonly "game.clue-hunt.reaction.stand-with": string;
  /** You mend it. Things get warmer. */
  readonly "game.clue-hunt.reaction.repair": string;
  /** Click! Your things are locked. */
  readonly "game.clue-hunt.reaction.lock": string;
  /** Off you go! All is fine. */
  readonly "game.clue-hunt.reaction.go-ahead": string;
  /** Sango */
  readonly "person.sango": string;
  /** Hana */
  readonly "person.hana": string;
  /** Leo */
  readonly "person.leo": string;
  /** Amara */
  readonly "person.amara": string;
  /** Samir */
  readonly "person.samir": string;
  /** Ms Novak */
  readonly "person.novak": string;
  /** Leo’s dad */
  readonly "person.dad": string;
  /** Rin */
  readonly "person.rin": string;
  /** Mio */
  readonly "person.mio": string;
  /** A cheerful living phone in yellow shoes. */
  readonly "person.sango.about": string;
  /** Hana is ten and draws comics. */
  readonly "person.hana.about": string;
  /** Leo is nine, loves games and wears a hearing aid. */
  readonly "person.leo.about": string;
  /** Amara is twelve, plays football and rolls fast in a wheelchair. */
  readonly "person.amara.about": string;
  /** Samir is eleven, wears glasses and always asks why. */
  readonly "person.samir.about": string;
  /** Ms Novak is the teacher. Her hands are always full. */
  readonly "person.novak.about": string;
  /** Leo’s dad cooks, mostly pancakes. */
  readonly "person.dad.about": string;
  /** Rin is fifteen and Hana’s big sibling. */
  readonly "person.rin.about": string;
  /** Mio is four and Hana’s little sibling. */
  readonly "person.mio.about": string;
  /** A desk by a window, with pencils and a lamp. */
  readonly "place.desk": string;
  /** Leo’s room, with a bed, a shelf and a dragon poster. */
  readonly "place.bedroom": string;
  /** A bright classroom, with drawings and many plants. */
  readonly "place.classroom": string;
  /** Home Port, a floating island with a small harbour. */
  readonly "place.home-port": string;
  /** calm */
  readonly "mood.idle": string;
  /** waves */
  readonly "mood.wave": string;
  /** cheers */
  readonly "mood.cheer": string;
  /** thinks */
  readonly "mood.think": string;
  /** looks worried */
  readonly "mood.worried": string;
  /** holds up a hand */
  readonly "mood.stop": string;
  /** points */
  readonly "mood.point": string;
  /** looks at a screen */
  readonly "mood.phone": string;
  /** wide awake */
  readonly "mood.alert": string;
  /** looks proud */
  readonly "mood.proud": string;
  /** looks sad */
  readonly "mood.sad": string;
  /** listens */
  readonly "mood.listen": string;
  /** looks puzzled */
  readonly "mood.puzzled": string;
  /** looks cross */
  readonly "mood.cross": string;
  /** {{name}} wears a checked cap and a looking glass. */
  readonly "wear.detective": string;
  /** {{name}} wears a sports cap and a whistle. */
  readonly "wear.referee": string;
  /** {{name}} wears a tall chef’s hat. */
  readonly "wear.chef": string;
  /** {{name}} wears a soft cap for the night, with stars. */
  readonly "wear.nightcap": string;
  /** {{name}} wears a paper crown. */
  readonly "wear.crown": string;
  /** Put right */
  readonly "ending.repair": string;
  /** Told someone */
  readonly "ending.tell": string;
  /** Told someone later */
  readonly "ending.tell-late": string;
  /** A friend told */
  readonly "ending.friend-tells": string;
  /** Well done */
  readonly "ending.well-done": string;
}

export type KnownTextId = keyof KnownTexts;
