// Chapter 3, "Can't unsee it": a clip not for children, which is never shown; a night without sleep; and telling, early,
// late or with a friend. Leo broke a rule of his dad's, and still nothing is his fault. Nothing here carries #cost for Leo
// having looked, kept quiet or been asked; only shutting out the harmless otters does.
VAR told = false
VAR friend = false
VAR late = false
VAR cross = false

-> bus

=== bus
I’m on my cousin’s account. Otters! One snores, one steals the fish. Nine out of ten. #id:c3.bus.1 #who:leo #mood:cheer #place:bus #cast:leo=cheer,sango
Watch it to the end, or you’re a baby. Don’t tell anyone. #id:c3.bus.2 #who:message #from:c3.from.nobody #sfx:message
* [Press play, just for a second. #id:c3.bus.play #icon:do]
    -> played
* [Close it and look outside. #id:c3.bus.close #icon:do #move:leave]
    -> closed
* [Skip to the end. Then it’s over. #id:c3.bus.skip #icon:do]
    -> skipped
* [See who sent it. #id:c3.bus.sender #icon:look #move:check]
    -> sender

=== played
Oh. That’s not for children. I pressed stop, but my head didn’t. #id:c3.played.1 #who:leo #mood:worried
Maybe scary, maybe naked. We won’t show it. It’s not your fault, Leo. #id:c3.played.2 #who:sango #mood:worried
-> lens

=== closed
Quick thumbs! But it began by itself. I saw a bit. It’s not for children. #id:c3.closed.1 #who:leo #mood:worried
Maybe scary, maybe naked. Leaving was strong. A bit can stick, too: not your fault. #id:c3.closed.2 #who:sango #mood:think
-> lens

=== skipped
The end was the worst bit. Zero out of ten. Can I give it back? #id:c3.skipped.1 #who:leo #mood:sad
Maybe scary, maybe naked. It isn’t for children. Whoever sent it did wrong, not you. #id:c3.skipped.2 #who:sango #mood:worried
-> lens

=== sender
No name and no face. Only a white shape. And then it began by itself. #id:c3.sender.1 #who:leo #mood:worried
Maybe scary, maybe naked. You were careful, and it still got in. Not your fault. #id:c3.sender.2 #who:sango #mood:worried
-> lens

=== lens
* [Look through the lens. #id:c3.lens.look #icon:look #lens:loud-video.no-face]
-> night

=== night
Two o’clock at night. My hearing aid is off. My head is still on. #id:c3.night.1 #who:leo #mood:worried #place:night-room #cast:leo=worried,sango=idle
Dad said: never on that account. If I tell him, the tablet is gone. #id:c3.night.2 #who:leo #mood:sad
* [Watch it again, to get used to it. #id:c3.night.again #icon:do]
    -> again
* [Leave the light on and say nothing. #id:c3.night.light #icon:wait]
    -> light_on
* [Wake Dad up and tell him. #id:c3.night.dad #icon:say #move:tell]
    ~ cross = true
    -> dad_cross
* [Write to Hana: “I can’t sleep.” #id:c3.night.hana #icon:write #move:tell]
    ~ friend = true
    -> hana_writes

=== again
Now it’s in there twice. That plan gets minus one out of ten. #id:c3.again.1 #who:leo #mood:sad
Many people try that. It makes the picture stick. Talking makes it fade. #id:c3.again.2 #who:sango #mood:think
-> cloud

=== light_on
I’ve counted all the ceilings. There’s one. Even my dragon lamp is yawning. #id:c3.light-on.1 #who:leo #mood:sad
Qua… sorry, night ringtone. You got through the night. Tomorrow you needn’t be alone. #id:c3.light-on.2 #who:sango #mood:think
-> cloud

=== dad_cross
On that account? I said never! No tablet for a month! And now sleep! #id:c3.dad-cross.1 #who:dad #mood:stop #cast:leo=sad,sango,dad=stop
He’s scared for you, and it came out loud. You did right. Go on to somebody else. #id:c3.dad-cross.2 #who:sango #mood:think
* [Ring Robin at the helpline. #id:c3.dad-cross.robin #icon:say #move:tell]
    ~ told = true
    -> robin_listens
* [Tell Ms Novak before school. #id:c3.dad-cross.novak #icon:say #move:tell]
    ~ told = true
    -> novak_early
* [Never tell anybody anything again. #id:c3.dad-cross.never #icon:wait]
    -> never_again
* [Write to Hana: “I can’t sleep.” #id:c3.dad-cross.hana #icon:write #move:tell]
    ~ friend = true
    -> hana_writes

=== robin_listens
I’m glad you rang, Leo. It’s not your fault. I have time, and a long scarf. #id:c3.robin.1 #who:robin #mood:listen #cast:leo=worried,sango,robin
I told it in small bits. Robin knitted, and never once said “why”. #id:c3.robin.2 #who:leo #mood:think
-> cloud

=== novak_early
Wait. I’ll put everything down first. Thank you for telling me, Leo. Not your fault. #id:c3.novak-early.1 #who:novak #mood:proud #place:school-yard #cast:leo=worried,sango,novak
She listened with both hands free. Nobody has ever seen that before. #id:c3.novak-early.2 #who:leo #mood:think
-> cloud

=== never_again
I told, and it got loud. So now I tell nobody. Not even Toast. #id:c3.never.1 #who:leo #mood:sad #cast:leo=sad,sango
That hurt. I understand. But one closed door isn’t all the doors. #id:c3.never.2 #who:sango #mood:think
-> cloud

=== hana_writes
Your message woke my phone, not me. It’s seven now. I’ll bring buns! #id:c3.hana-writes.1 #who:message #from:c3.from.hana #harmless #cast:leo=worried,sango #sfx:message
I read it nine times. Then I slept, a bit. With my shoes on. #id:c3.hana-writes.2 #who:leo #mood:think
-> cloud

=== cloud
* [Press the cloud and breathe. #id:c3.cloud.try #icon:do #try:calm]
-> yard

=== yard
{
- told:
    -> yard_told
- friend:
    -> yard_friend
- else:
    -> yard_quiet
}

=== yard_told
It’s still in my head. But now it’s only as big as a pea. #id:c3.yard-told.1 #who:leo #mood:think #place:school-yard #cast:leo=think,hana,sango=idle
Let’s draw what helped. Somebody else may need it. Panel one: you, awake. #id:c3.yard-told.2 #who:hana #mood:think
-> comic

=== yard_friend
I want to say it, Hana. The words just won’t come out. #id:c3.yard-friend.1 #who:leo #mood:sad #place:school-yard #cast:leo=sad,hana=worried,sango=idle
Then draw it. Not the clip, only you. Panel one: Leo, awake. #id:c3.yard-friend.2 #who:hana #mood:think
-> comic

=== yard_quiet
Leo, there’s a shoe in your lunch box. Is your sandwich on your foot? #id:c3.yard-quiet.1 #who:hana #mood:think #place:school-yard #cast:leo=sad,hana=think,sango=idle
You needn’t say what it is. Let’s draw. Panel one: Leo, very awake. #id:c3.yard-quiet.2 #who:hana #mood:worried
-> comic

=== comic
* [Draw a comic with Hana. #id:c3.comic.play #icon:do #game:comic #level:1]
{
- told:
    -> dad_sorry
- friend:
    -> too_big
- else:
    -> hana_asks
}

=== dad_sorry
I shouted because I was scared. You told me, and that was right. I’m sorry, Leo. #id:c3.dad-sorry.1 #who:dad #mood:sad #cast:leo,hana,dad=sad
He brought a pancake that says sorry. It also says “sory”. Ten out of ten. #id:c3.dad-sorry.2 #who:leo #mood:cheer
-> heart

=== hana_asks
I don’t need to know the clip. I only see that you’re sad. #id:c3.hana-asks.1 #who:hana #mood:worried
* [Say: “It’s nothing. I’m just tired.” #id:c3.hana-asks.tired #icon:say]
    ~ friend = true
    -> just_tired
* [Tell Hana about the clip. #id:c3.hana-asks.hana #icon:say #move:tell]
    ~ friend = true
    -> too_big
* [Tell Ms Novak, right now. #id:c3.hana-asks.novak #icon:say #move:tell]
    ~ late = true
    -> novak_late
* [Tell Dad after school. #id:c3.hana-asks.dad #icon:say #move:tell]
    ~ late = true
    -> dad_late

=== just_tired
I’ll tell Ms Novak that you’re sad, Leo. You hear it first, from me. #id:c3.just-tired.1 #who:hana #mood:think
I came to sit beside you. You’re not in trouble. We can talk, or draw. #id:c3.just-tired.2 #who:novak #mood:idle #cast:leo=think,hana,novak
-> heart

=== too_big
Oh, Leo. It’s not your fault. But this is too big for two. #id:c3.too-big.1 #who:hana #mood:worried
* [“Come with me to Ms Novak.” #id:c3.too-big.come #icon:say #move:tell]
    -> together
* [“Please tell her for me.” #id:c3.too-big.please #icon:say #move:tell]
    -> hana_tells
* [“Please keep it a secret!” #id:c3.too-big.secret #icon:say]
    -> no_secret
* [“I’ll tell Dad, after school.” #id:c3.too-big.dad #icon:say #move:tell]
    ~ friend = false
    -> dad_now

=== together
You came as two. That’s how brave things work. Thank you. It’s not your fault. #id:c3.together.1 #who:novak #mood:proud #cast:leo=worried,hana,novak
I said four words. Hana said the rest. She even had it in panels. #id:c3.together.2 #who:leo #mood:think
-> heart

=== hana_tells
I said: he saw something bad, and he can’t sleep. That was enough. #id:c3.hana-tells.1 #who:hana #mood:proud #cast:leo=worried,hana,novak
It’s quite enough. Leo, you’re not in trouble. Not one little plant of it. #id:c3.hana-tells.2 #who:novak #mood:idle
-> heart

=== no_secret
I can’t keep this one. I’ll tell Ms Novak, and I’ll sit beside you. #id:c3.no-secret.1 #who:hana #mood:think #cast:leo=worried,hana,novak
She was right to tell, Leo. And you’re not in trouble. Bun? #id:c3.no-secret.2 #who:novak #mood:idle
-> heart

=== dad_now
Come here. I’m not cross with you. I’m glad you told me. #id:c3.dad-now.1 #who:dad #mood:sad #cast:leo=worried,dad
He asked nothing. He made night pancakes, at four in the afternoon. #id:c3.dad-now.2 #who:leo #mood:cheer
-> heart

=== novak_late
All night alone with that? Thank you for telling me, Leo. It’s not your fault. #id:c3.novak-late.1 #who:novak #mood:proud #cast:leo=worried,hana,novak
She put everything down. Even the plants. I didn’t know she could. #id:c3.novak-late.2 #who:leo #mood:think
-> heart

=== dad_late
You can tell me early, and you can tell me late. I’m glad you told me. #id:c3.dad-late.1 #who:dad #mood:proud #cast:leo=worried,dad
He made night pancakes, at four in the afternoon. Mine looked like an otter. #id:c3.dad-late.2 #who:leo #mood:cheer
-> heart

=== heart
* [Press the heart. Who helps you? #id:c3.heart.try #icon:do #try:help]
{ cross and not told:
    -> evening_sorry
- else:
    -> evening_account
}

=== evening_sorry
Dad said sorry for being so loud. We made me an account. Only otters my age. #id:c3.evening-sorry.1 #who:leo #mood:cheer #place:night-room #cast:leo=cheer,sango,dad=idle #wear:nightcap
-> evening

=== evening_account
Dad knows now. I chose how much to say. We made me an account. Only otters my age. #id:c3.evening-account.1 #who:leo #mood:cheer #place:night-room #cast:leo=cheer,sango,dad=idle #wear:nightcap
-> evening

=== evening
Next: two otters hold hands. The sound is off. Tap to hear it. #id:c3.evening.2 #who:message #from:c3.from.animals #harmless #sfx:message
* [Watch it. I chose this channel. #id:c3.evening.watch #icon:do #move:go-ahead]
    -> watched
* [See which age it’s for. #id:c3.evening.mark #icon:look #move:check]
    -> marked
* [Ask Dad to watch with me. #id:c3.evening.ask #icon:say #move:ask-first]
    -> with_dad
* [Block all animal videos. To be safe. #id:c3.evening.block #icon:do #move:block]
    -> blocked

=== watched
Paw in paw! There’s so much otter in my head now. The rest has no room. #id:c3.watched.1 #who:leo #mood:cheer
-> finish

=== marked
“Good for children.” Checked! It’s even good for dads. #id:c3.marked.1 #who:leo #mood:cheer
-> finish

=== with_dad
Move over. That one snores exactly like somebody. No, not like me. Is it? #id:c3.with-dad.1 #who:dad #mood:think
-> finish

=== blocked
No otters at all? Two out of ten. They did nothing. I’ll let them back in. #id:c3.blocked.1 #who:leo #mood:sad #cost
-> finish

=== finish
{
- late:
    -> end_late
- friend:
    -> end_friend
- else:
    -> end_tell
}

=== end_tell
I told, and it got small, like a pea. Toast ate it. Good night! #id:c3.end-tell.1 #who:leo #mood:proud #cast:leo=proud,sango=cheer,dad #ending:tell
-> END

=== end_late
I told late, and it still worked. Late gets ten out of ten. Good night! #id:c3.end-late.1 #who:leo #mood:proud #cast:leo=proud,sango=cheer,dad #ending:tell-late
-> END

=== end_friend
A friend who tells with you: twelve out of ten. Good night, otters! #id:c3.end-friend.1 #who:leo #mood:proud #cast:leo=proud,sango=cheer,dad #ending:friend-tells
-> END
