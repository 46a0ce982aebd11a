// Chapter 2, "Crocodile in the fountain": a kind sender, a false picture, and how to put it right without laughing at
// anyone. Zooming in is praised but finds nothing, as in life; asking who posted first and who was there finds it.
VAR shared = false
VAR told = false

-> ping

=== ping
Ping, ping, ping! Hana, your phone has hiccups. #id:c2.ping.1 #who:mio #mood:point #place:living-room #cast:hana=phone,mio,sango
Danger! A crocodile is in the fountain! All my friends warn everyone. You too! #id:c2.ping.2 #who:message #from:c2.from.tomo #sfx:message
* [Warn the whole class. Quick! #id:c2.ping.warn #icon:write]
    ~ shared = true
    -> warn
* [Zoom in on the picture. #id:c2.ping.zoom #icon:look #move:check]
    -> zoom
* [Put the phone down and breathe. #id:c2.ping.breathe #icon:wait #move:pause]
    -> breathe
* [Send it only to Samir. #id:c2.ping.samir #icon:write]
    ~ shared = true
    -> only

=== warn
Whoosh! Twenty phones ring. A teacher drops her cake into the fish tank. #id:c2.warn.1 #who:narrator #sfx:whoosh #cost
You wanted to help, Hana. Scare works best on kind people. #id:c2.warn.2 #who:sango #mood:worried #gear:scare
-> lens

=== zoom
Teeth, tail, splash. It all looks real. Panel one: me, with no idea. #id:c2.zoom.1 #who:hana #mood:think
Looking closer was worth a try. But some pictures fool all eyes. Computers paint well. #id:c2.zoom.2 #who:sango #mood:think
-> lens

=== breathe
Now it lies on its nose. It can’t bite the sofa. #id:c2.breathe.1 #who:mio #mood:cheer
Ten slow breaths, and nobody was eaten. A true warning is still true after that. #id:c2.breathe.2 #who:sango #mood:proud
-> lens

=== only
Samir sends it only to Leo. Leo sends it only to everybody. #id:c2.only.1 #who:narrator #sfx:whoosh #cost
One phone, then two, then twenty. That’s how “everyone” begins. #id:c2.only.2 #who:sango #mood:think #gear:everyone-does
-> lens

=== lens
* [Look through the lens. #id:c2.lens.look #icon:look #lens:odd-animal.crocodile]
-> sink

=== sink
Half the class has sent it on. Now nobody dares to use the sink! #id:c2.sink.1 #who:samir #mood:worried #place:classroom #cast:samir,hana=think,novak=worried
A crocodile in my sink? Never. I think. But who brings water to my plants? #id:c2.sink.2 #who:novak #mood:worried
* [Let the class vote: true or not? #id:c2.sink.vote #icon:say]
    -> vote
* [Find out who posted it first. #id:c2.sink.first #icon:look #move:check]
    -> first
* [Ask somebody who was there. #id:c2.sink.ask #icon:say #move:ask-first]
    -> was_there
* [Say: “It’s fake. I just know.” #id:c2.sink.know #icon:say]
    -> just_know

=== vote
Fourteen say true. Six say false. One says: “Can we keep it?” #id:c2.vote.1 #who:samir #mood:think #cast:samir,hana=think,sango #wear:detective
Now the crocodile has won a vote. It still needs to be there. #id:c2.vote.2 #who:sango #mood:think #gear:everyone-does
-> game

=== first
The first post is from Wow Zone. It’s one day old. It also has a singing cow. #id:c2.first.1 #who:hana #mood:point #cast:samir,hana,sango #wear:detective
You looked where it began. A real cow would be as surprised as you. #id:c2.first.2 #who:sango #mood:proud
-> game

=== was_there
I drank tea at the fountain today. A pigeon stole my bun. No crocodile! #id:c2.was-there.1 #who:novak #mood:think #cast:novak,hana,sango #wear:detective
One who was there knows more than a hundred who weren’t. Poor bun. #id:c2.was-there.2 #who:sango #mood:proud
-> game

=== just_know
Why do you know? And how? And since when? That’s why number twelve. #id:c2.just-know.1 #who:samir #mood:think #cast:samir,hana=worried,sango #wear:detective
You may well be right, Hana. After a check, the others can believe you, too. #id:c2.just-know.2 #who:sango #mood:think
-> game

=== game
* [Play Check it. #id:c2.game.play #icon:do #game:check-it #level:1]
-> fountain

=== fountain
Gustav! That’s my bath crocodile! He swam away. But who gave him a ribbon? #id:c2.fountain.1 #who:mio #mood:cheer #place:fountain #cast:hana=alert,mio,sango
From very close, a bath toy looks huge. Panel three: the giant Gustav. #id:c2.fountain.2 #who:hana #mood:think
* [Post: “And you all believed it!” #id:c2.fountain.laugh #icon:write]
    -> laughed
* [Post Gustav and say: only a toy. #id:c2.fountain.post #icon:write #move:repair]
    -> posted
* [Ask Ms Novak to tell everyone. #id:c2.fountain.novak #icon:say #move:tell]
    ~ told = true
    -> novak_tells
* [Take Gustav home. It’s over. #id:c2.fountain.home #icon:do]
    -> home

=== laughed
Nobody answers. Nobody likes to be the silly one. So the crocodile swims on. #id:c2.laughed.1 #who:narrator #cost
-> grandpa

=== posted
{ shared:
    -> posted_sorry
- else:
    -> posted_only
}

=== posted_sorry
I wrote that I had sent it, too. Sorry! Now ten others say the same. #id:c2.posted-sorry.1 #who:hana #mood:proud #sfx:star
-> grandpa

=== posted_only
The sink is free again! Gustav has more fans now than all my comics. #id:c2.posted-only.1 #who:hana #mood:proud #sfx:star
-> grandpa

=== novak_tells
Thank you! I’ll write to all the classes. Hold my plant, please, crocodile. #id:c2.novak-tells.1 #who:novak #mood:cheer #cast:hana,mio,novak #sfx:star
-> grandpa

=== home
Gustav is dry now. His picture isn’t. In the next town, it already eats ships. #id:c2.home.1 #who:narrator #cost
-> grandpa

=== grandpa
Hana, you’re safe! I’ve warned forty people. Forty-one, with the postman. #id:c2.grandpa.1 #who:tomo #mood:alert #cast:hana,mio,tomo
* [Laugh: “Grandpa, you believed that?” #id:c2.grandpa.laugh #icon:say]
    -> hurt
* [Show him Gustav, just us two. #id:c2.grandpa.show #icon:show #move:repair]
    -> gentle
* [Say nothing. He means well. #id:c2.grandpa.nothing #icon:wait]
    -> silent
* [Ask Mum to help us talk. #id:c2.grandpa.mum #icon:say #move:tell]
    ~ told = true
    -> mum

=== hurt
Oh. Then I’ll send nothing any more. Not even good mornings. #id:c2.hurt.1 #who:tomo #mood:sad #cast:hana=worried,sango,tomo #cost
You didn’t want that, Hana. And it isn’t too late. #id:c2.hurt.2 #who:sango #mood:think
-> mend

=== silent
Forty-one people walk the long way round. One of them carries melons. #id:c2.silent.1 #who:narrator #cast:hana=worried,sango,tomo #cost
You wanted to be kind. The truth can be kind, too, if you say it softly. #id:c2.silent.2 #who:sango #mood:think
-> mend

=== mend
* [Sit with him and show him Gustav. #id:c2.mend.sit #icon:show #move:repair]
    -> gentle
* [Write to his forty friends myself. #id:c2.mend.write #icon:write]
    -> without_him
* [Ask Mum to help us talk. #id:c2.mend.mum #icon:say #move:tell]
    ~ told = true
    -> mum

=== gentle
A bath toy! Ha! Come, Hana. We’ll write to all forty. You type, I’ll laugh. #id:c2.gentle.1 #who:tomo #mood:cheer #cast:hana=cheer,mio,tomo #sfx:star
-> morning

=== without_him
My friends have all heard it from you? I’d have liked to say it myself. #id:c2.without-him.1 #who:tomo #mood:think #cast:hana=worried,sango,tomo
-> morning

=== mum
I once told everyone about a soup that heals all. Come, Dad, we’ll write to them together. #id:c2.mum.1 #who:hana-mum #mood:cheer #cast:tomo=think,hana,hana-mum #sfx:star
-> morning

=== morning
Good morning! A hedgehog sleeps in my slipper. I took this picture myself. #id:c2.morning.1 #who:message #from:c2.from.tomo #harmless #place:living-room #cast:hana=phone,mio,sango=idle #sfx:message
* [Write: “Not again! That’s fake.” #id:c2.morning.fake #icon:write]
    -> fake
* [Enjoy it and send a heart. #id:c2.morning.heart #icon:do #move:go-ahead]
    -> heart
* [Ask him: “Where was that?” #id:c2.morning.ask #icon:write #move:ask-first]
    -> where
* [See if others saw it, too. #id:c2.morning.check #icon:look #move:check]
    -> others

=== fake
Oh no. There he is, snoring. And Grandpa has one cold foot. Sorry, Grandpa! #id:c2.fake.1 #who:hana #mood:worried #cast:hana=worried,mio,tomo=sad #cost
-> finish

=== heart
I want slippers with hedgehogs, too. Two, please. One for each foot. #id:c2.heart.1 #who:mio #mood:cheer #cast:hana=cheer,mio,tomo=cheer
-> finish

=== where
Behind my kitchen door! Come and look. I have one cold foot. #id:c2.where.1 #who:tomo #mood:cheer #cast:hana=cheer,mio,tomo
-> finish

=== others
His neighbour has him, too, from the other side. Odd, but true. Hello, hedgehog! #id:c2.others.1 #who:hana #mood:cheer #cast:hana,mio,tomo=cheer
-> finish

=== finish
{ told:
    -> end_tell
- else:
    -> end_repair
}

=== end_tell
From now on I look first and send later. So only thirty-nine pictures today! #id:c2.end-tell.1 #who:tomo #mood:proud #cast:hana=cheer,mio=cheer,tomo #ending:tell
-> END

=== end_repair
My forty friends know now. Half of them laughed. One asks if Gustav can come for tea. #id:c2.end-repair.1 #who:tomo #mood:proud #cast:hana=cheer,mio=cheer,tomo #ending:repair
-> END
