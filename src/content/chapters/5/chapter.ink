// Chapter 5, "Player two": a voice is mocked, somebody defends it, and wants to meet alone. Somebody else is a friend.
// Order of help: leave, tell, then together: keep the messages, block, report. Any other order loses nothing.
// Nothing here is Leo’s fault, so nothing he does about SilverOtter or ZapZap ever costs.
VAR blocked = false
VAR late = false
VAR friend = false

-> match

=== match
Last round! I call the way: left, left, and mind the lava! #id:c5.match.1 #who:leo #mood:phone #place:bedroom #cast:leo,sango
Haha! Who talks like that? Is your mouth full of soup? #id:c5.match.2 #who:message #from:c5.from.zap #sfx:message
* [Switch my microphone off. #id:c5.match.off #icon:do]
    -> mic_off
* [Mute ZapZap and play on. #id:c5.match.mute #icon:do #move:block]
    -> mute
* [Shout something meaner back. #id:c5.match.shout #icon:say]
    -> shout
* [Tell Dad what I just heard. #id:c5.match.dad #icon:say #move:tell]
    -> dad_soup

=== mic_off
Without my calls we all run right, and right is lava! My voice belongs in this game. #id:c5.mic-off.1 #who:leo #mood:sad
-> otter

=== mute
ZapZap is off, and only the lava says blub. I choose who gets into my ears! #id:c5.mute.1 #who:leo #mood:cheer
-> otter

=== shout
Now three of them laugh, because they wanted me to shout. And I’m in the lava. #id:c5.shout.1 #who:leo #mood:sad
-> otter

=== dad_soup
Soup? I love that voice, even with soup in it. You may mute such people. #id:c5.dad-soup.1 #who:dad #mood:stop #cast:dad,leo,sango
-> otter

=== otter
Leave player two alone! That’s the best voice in the whole team. #id:c5.otter.1 #who:message #from:c5.from.otter #sfx:message #cast:leo,sango
* [How does that feel, after the soup? #id:c5.otter.feel #feel]
-> just_us

=== just_us
Somebody stood up for me! Eleven out of ten. Even Toast is dancing. #id:c5.just-us.1 #who:leo #mood:cheer
Come to a private chat, just us two. Nobody laughs at you there. #id:c5.just-us.2 #who:message #from:c5.from.otter #sfx:message
* [Go along. It’s quieter there. #id:c5.just-us.go #icon:do]
    -> go_along
* [Answer in the team chat. #id:c5.just-us.stay #icon:write]
    -> stay_in_team
* [Ask Dad about it first. #id:c5.just-us.ask #icon:say #move:ask-first]
    -> ask_dad
* [Look at SilverOtter’s page. #id:c5.just-us.check #icon:look #move:check]
    -> otter_page

=== go_along
SilverOtter likes dragons, pancakes and lava, just like me! But that’s easy to write. #id:c5.go-along.1 #who:leo #mood:phone
-> slow

=== stay_in_team
I wrote that I like it here. SilverOtter asked six more times. Friends ask me once. #id:c5.stay-in-team.1 #who:leo #mood:think
-> slow

=== ask_dad
Dad would like to say hello first. SilverOtter wrote: please, no dads! That’s odd. #id:c5.ask-dad.1 #who:leo #mood:think
-> slow

=== otter_page
New since Monday. And that face is on our bread bag! Anyone can borrow a picture. #id:c5.otter-page.1 #who:leo #mood:think #gear:false-face
-> slow

=== slow
Six messages show more than one. At each, ask: would I show this to a grown-up I trust? #id:c5.slow.1 #who:sango #mood:think
* [Read two other chats: Slow burn. #id:c5.slow.game #icon:do #game:slow-burn #level:1]
-> invite

=== invite
There’s TurboTurnip, too: new in our team, and in the lava as often as me! #id:c5.invite.1 #who:leo #mood:wave
The sports hall has a tournament on Saturday! My mum’s coming. Bring your dad? #id:c5.invite.2 #who:message #from:c5.from.turnip #harmless #sfx:message
* [Show Dad, then say yes together. #id:c5.invite.yes #icon:say #move:go-ahead]
    -> invite_yes
* [Block. I’ve never seen this player. #id:c5.invite.block #icon:do #move:block]
    ~ blocked = true
    -> invite_block
* [Let Dad write to the mum. #id:c5.invite.ask #icon:say #move:ask-first]
    -> invite_ask
* [Look for the tournament’s page. #id:c5.invite.check #icon:look #move:check]
    -> invite_check

=== invite_yes
Dad read it, too. He’ll bake for two hundred people. A hall, families, and no secret. #id:c5.invite-yes.1 #who:leo #mood:cheer
-> saturday

=== invite_block
Blocked? Fine! Dad looked it up, and the tournament is real. So I may undo it. #id:c5.invite-block.1 #who:leo #mood:sad
-> saturday

=== invite_ask
Dad and the mum have swapped nine recipes. A good plan may be known at home. #id:c5.invite-ask.1 #who:leo #mood:cheer
-> saturday

=== invite_check
It’s real! Ten o’clock, families welcome, free cake. Checking took one minute. #id:c5.invite-check.1 #who:leo #mood:cheer
-> saturday

=== saturday
Where do you live? Meet me on Saturday! Come alone. It’s our secret. #id:c5.saturday.1 #who:message #from:c5.from.otter #sfx:message
* [Look through the lens. #id:c5.saturday.lens #icon:look #lens:plan-to-meet.saturday]
-> not_okay

=== not_okay
Even if every word were true, this is not okay to ask. #id:c5.not-okay.1 #who:sango #mood:stop #gear:secret #gear:sweet-talk #cast:leo=worried,sango
But SilverOtter stood up for me! Can somebody be nice and still not okay? #id:c5.not-okay.2 #who:leo #mood:worried
* [Close the chat. No answer. #id:c5.not-okay.leave #icon:do #move:leave]
    -> closed
* [Block SilverOtter now. #id:c5.not-okay.block #icon:do #move:block]
    -> blocked_otter
* [Tell Dad at once. #id:c5.not-okay.tell #icon:say #move:tell]
    -> dad_misses
* [Keep it to myself for now. #id:c5.not-okay.keep #icon:wait]
    ~ late = true
    -> one_shoe

=== closed
Closed. No street, and not even a bye. My heart goes boom, boom. #id:c5.closed.1 #who:leo #mood:think
Nice words can come first, on purpose. You owe no answer to somebody who presses you. #id:c5.closed.2 #who:sango #mood:proud
-> who_to_tell

=== blocked_otter
Blocked! Toast pressed, too. But my tummy still feels like soup. #id:c5.blocked-otter.1 #who:leo #mood:think
Blocked first? Fine. You can still tell. #id:c5.blocked-otter.2 #who:sango #mood:proud
-> who_to_tell

=== who_to_tell
* [Tell Dad at the pancake pan. #id:c5.who-to-tell.dad #icon:say #move:tell]
    -> dad_misses
* [Tell Ms Novak at school. #id:c5.who-to-tell.novak #icon:say #move:tell]
    -> novak_listens
* [Tell Samir, and only Samir. #id:c5.who-to-tell.samir #icon:say #move:tell]
    -> samir_comes
* [Tell nobody. It’s over now. #id:c5.who-to-tell.quiet #icon:wait]
    -> samir_notices

=== dad_misses
A friend from the game? Lovely! Pancakes for everybody. This one’s a whale. #id:c5.dad-misses.1 #who:dad #mood:wave #cast:dad,leo=worried,sango
He only heard “friend”. That happens. Your words can go again, or go to somebody else. #id:c5.dad-misses.2 #who:sango #mood:think
* [Show him the word “alone”. #id:c5.dad-misses.show #icon:show #move:tell]
    -> dad_sees
* [Say: “Dad, I need help.” #id:c5.dad-misses.say #icon:say #move:tell]
    -> dad_hears
* [Go to Ms Novak instead. #id:c5.dad-misses.novak #icon:say #move:tell]
    -> novak_listens
* [Say no more. He’s so happy. #id:c5.dad-misses.quiet #icon:wait]
    -> samir_notices

=== dad_sees
Alone? Secret? Now I see. Thank you for telling me. It’s not your fault. #id:c5.dad-sees.1 #who:dad #mood:proud
-> with_dad

=== dad_hears
Pan off, ears on. Thank you for telling me, Leo. It’s not your fault. #id:c5.dad-hears.1 #who:dad #mood:proud
-> with_dad

=== with_dad
Together we kept the words and the name, blocked, and told the game. The whale burned. #id:c5.with-dad.1 #who:leo #mood:proud #sfx:shield
-> helpers

=== novak_listens
Mugs down. Thank you for telling me. Whoever asks such things is at fault. Never you. #id:c5.novak-listens.1 #who:novak #mood:proud #place:classroom #cast:novak,leo=worried,sango
We rang Dad, and all three of us kept the words, blocked and reported. #id:c5.novak-listens.2 #who:leo #mood:proud #sfx:shield
-> helpers

=== samir_comes
Why alone? Why secret? That’s why number twelve. I’ll come with you to Ms Novak. #id:c5.samir-comes.1 #who:samir #mood:worried #place:classroom #cast:leo=worried,samir,novak
~ friend = true
Thank you both. It’s not your fault, Leo. With Dad we’ll keep the words, block and report. #id:c5.samir-comes.2 #who:novak #mood:proud #sfx:shield
-> helpers

=== samir_notices
No points for lunch? Three days in a row? I’m fetching Ms Novak. You needn’t say a word. #id:c5.samir-notices.1 #who:samir #mood:worried #place:classroom #cast:leo=sad,samir,novak
~ friend = true
Show me what you like, Leo. It’s not your fault. With Dad we’ll keep the words, block, report. #id:c5.samir-notices.2 #who:novak #mood:proud #sfx:shield
-> helpers

=== one_shoe
Saturday, nine o’clock. Leo has one shoe on. The secret has kept him awake. #id:c5.one-shoe.1 #who:narrator #cast:leo=worried,sango,dad
It’s not too late. It never is. The other shoe can wait. #id:c5.one-shoe.2 #who:sango #mood:think
* [Tell Dad, shoe in hand. #id:c5.one-shoe.dad #icon:say #move:tell]
    -> dad_at_door
* [Phone Samir and tell him. #id:c5.one-shoe.samir #icon:say #move:tell]
    -> samir_runs
* [Stay in. Say I’m ill. #id:c5.one-shoe.ill #icon:say]
    -> ill

=== dad_at_door
Thank you for telling me. Now is a good time. It’s not your fault. #id:c5.dad-at-door.1 #who:dad #mood:proud
Nobody went. We kept the words, blocked and reported, and I kept one shoe on. #id:c5.dad-at-door.2 #who:leo #mood:proud #sfx:shield
-> helpers

=== ill
No fever, but a face like a burnt pancake. I’ve time, Leo. You’re in no trouble. #id:c5.ill.1 #who:dad #mood:think
Then I told him, bit by bit, and he listened. Together we kept the words, blocked and reported. #id:c5.ill.2 #who:leo #mood:proud #sfx:shield
-> helpers

=== samir_runs
Samir runs over and tells Dad all of it. Leo only has to nod. #id:c5.samir-runs.1 #who:narrator #cast:leo=worried,samir=alert,dad
~ friend = true
It’s not your fault, Leo. Thank you, Samir. Now we keep the words, block and report. #id:c5.samir-runs.2 #who:dad #mood:proud #sfx:shield
-> helpers

=== helpers
* [See who else could help. #id:c5.helpers.try #icon:do #try:help]
{ blocked:
    -> hall_undone
- else:
    -> hall
}

=== hall
Left, left! You’re player two! I’m Kai, the … turnip. Some words need a run-up. #id:c5.hall.1 #who:kai #mood:wave #place:sports-hall #cast:leo=cheer,kai,dad
-> last

=== hall_undone
I’m Kai, the … turnip! You blocked me. Then you undid it. So, cake? #id:c5.hall-undone.1 #who:kai #mood:wave #place:sports-hall #cast:leo=cheer,kai,dad
-> last

=== last
{
- friend:
    -> end_friend
- late:
    -> end_late
- else:
    -> end_tell
}

=== end_tell
A real face, two families and lava cake. Twelve out of ten! #id:c5.end-tell.1 #who:leo #mood:cheer #ending:tell
-> END

=== end_late
I told at the last minute. It counted all the same. Ten out of ten! #id:c5.end-late.1 #who:leo #mood:proud #ending:tell-late
-> END

=== end_friend
Samir told when I couldn’t. He gets eleven points. And my second piece of cake. #id:c5.end-friend.1 #who:leo #mood:proud #ending:friend-tells
-> END
