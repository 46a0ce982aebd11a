// Chapter 0, "Hello, Sango!": the cold open. Nothing stands before the parcel; at zero nothing happens.
VAR told = false

-> parcel

=== parcel
* [Open me! #id:c0.parcel.open #icon:do #parcel #place:desk #cast:nobody]
-> zero

=== zero
Nothing happens at zero! Want to see why? #id:c0.zero.1 #who:sango #place:desk #cast:sango=cheer
* [Look at the label. #id:c0.zero.lens #icon:look #lens:parcel.countdown]
-> quack

=== quack
I’m Sango, a phone with shoes. Those two gears push you. You may always wait. #id:c0.quack.1 #who:sango #mood:wave #gear:hurry #gear:free-gift
Quack! Oh dear. That’s my new ringtone. What do you think? #id:c0.quack.2 #who:sango #mood:worried #sfx:message
* [It’s the best. Keep it! #id:c0.quack.keep #icon:say]
    -> quack_keep
* [It’s a bit loud. #id:c0.quack.loud #icon:say]
    -> quack_loud
* [Can you moo as well? #id:c0.quack.moo #icon:say]
    -> quack_moo

=== quack_keep
A duck it is! Somewhere, a duck has my old ringtone. #id:c0.quack-keep.1 #who:sango #mood:cheer
-> cloud

=== quack_loud
Thank you! Honest friends help most. I’ll quack quietly. Quack. #id:c0.quack-loud.1 #who:sango #mood:proud
-> cloud

=== quack_moo
Moo! No. Quack-moo. Moo-quack. I need more lessons. #id:c0.quack-moo.1 #who:sango #mood:think
-> cloud

=== cloud
Sometimes a screen is too much. Then press the cloud. It hides everything. #id:c0.cloud.1 #who:sango #mood:point
* [Try the cloud. #id:c0.cloud.try #icon:do #try:calm]
-> port

=== port
Well pressed! I’m Hana, and I draw everything. Panel one: a phone that quacks. #id:c0.port.1 #who:hana #mood:wave #place:home-port #cast:hana,sango=cheer,leo
I’m Leo. I rate everything. That quack: nine. What is your ten out of ten? #id:c0.port.2 #who:leo #mood:wave
* [Playing with my friends. #id:c0.port.play #icon:say]
    -> right_play
* [Finding things out. #id:c0.port.learn #icon:say]
    -> right_learn
* [Songs and stories from home. #id:c0.port.culture #icon:say]
    -> right_culture
* [Doing nothing at all. #id:c0.port.rest #icon:say]
    -> right_rest

=== right_play
Ten! And play is your right. Here’s the sticker. Seven more are yours, too. #id:c0.right-play.1 #who:leo #mood:cheer #sfx:badge
-> helpers

=== right_learn
Ten! And learning is your right. Here’s the sticker. Seven more are yours, too. #id:c0.right-learn.1 #who:leo #mood:cheer #sfx:badge
-> helpers

=== right_culture
Ten! And your culture is your right. Here’s the sticker. Seven more are yours, too. #id:c0.right-culture.1 #who:leo #mood:cheer #sfx:badge
-> helpers

=== right_rest
Ten! I rated that lying down. Rest is your right. Here’s the first of eight stickers. #id:c0.right-rest.1 #who:leo #mood:cheer #sfx:badge
-> helpers

=== helpers
I’m Amara, the coach! No player plays alone. Press the heart and see who helps. #id:c0.helpers.1 #who:amara #mood:point #cast:amara,sango,leo=cheer
* [Press the heart. #id:c0.helpers.try #icon:do #try:help]
-> machine

=== machine
Now you know where help is! I’m Samir. Why a duck? That’s my ninth why today. #id:c0.machine.1 #who:samir #mood:think #cast:amara,sango,samir
Quick! What’s your real name? Your school? Only ten seconds left! #id:c0.machine.2 #who:message #from:c0.from.machine #sfx:message
* [Count to ten and wait. #id:c0.machine.wait #icon:wait #move:pause]
    -> wait_ten
* [Make up a silly name. #id:c0.machine.name #icon:write]
    -> silly_name
* [Ask Amara what she thinks. #id:c0.machine.ask #icon:say #move:ask-first]
    -> ask_amara
* [Show it to Ms Novak. #id:c0.machine.show #icon:show #move:tell]
    ~ told = true
    -> show_novak

=== wait_ten
Eight, nine, ten. Nothing! Why did it say ten? You paused, and its push was gone. #id:c0.wait-ten.1 #who:samir #mood:cheer
-> sorting

=== silly_name
It writes: “Hi, Banana Trousers! Now your street!” Each answer makes it ask for more. #id:c0.silly-name.1 #who:samir #mood:worried
-> sorting

=== ask_amara
Foul! It wants you to rush. A real question can wait. Good that you asked. #id:c0.ask-amara.1 #who:amara #mood:stop
-> sorting

=== show_novak
Thank you for showing me! That one pushes. Oops, mind my plants. All nine. #id:c0.show-novak.1 #who:novak #mood:cheer #cast:samir,novak=worried,sango
-> sorting

=== sorting
Your name is yours. What else? Let’s sort what to share, ask about or keep. #id:c0.sorting.1 #who:sango #mood:think #cast:hana,sango,samir
* [Play Sort. #id:c0.sorting.game #icon:do #game:sort #level:1]
-> keep

=== keep
Look at all that! Panel nine: a hero with a pile of cards. That’s you. #id:c0.keep.1 #who:hana #mood:cheer
Let’s keep it here. I need no name, only an animal. Ducks are taken. By me. #id:c0.keep.2 #who:sango #mood:wave
* [Choose my animal. #id:c0.keep.sign #icon:do #sign]
{ told:
    -> end_tell
- else:
    -> end_done
}

=== end_tell
You told someone today. That’s a skill, like football. I’d put you in my team. #id:c0.end-tell.1 #who:amara #mood:proud #cast:amara,sango=cheer,leo
The Net is big and full of good things. Ready? Quack! Sorry. Go! #id:c0.end-tell.2 #who:sango #mood:point #ending:tell
-> END

=== end_done
Day one is over. I lost my shoe, and I still say ten out of ten. #id:c0.end-done.1 #who:leo #mood:cheer #cast:leo,sango=cheer,hana
The Net is big and full of good things. Ready? Quack! Sorry. Go! #id:c0.end-done.2 #who:sango #mood:point #ending:well-done
-> END
