// Chapter 13, "The great unmasking": three costumes (prize machine, fake friend, crowd), a beat for each of the four
// friends, a real friend who writes at the worst moment, and a mask with nobody inside. All thirteen moves are of use here.
VAR told = false

-> lamps

=== lamps
Why are the lamps out on all the islands? That’s why number one hundred! #id:c13.lamps.1 #who:samir #mood:think #place:home-port #cast:samir=think,amara,sango
Free seats and a golden duck for number 100! Your password, quick! Nine, eight, seven! #id:c13.lamps.2 #who:message #from:c13.from.machine #sfx:message
* [Type a made-up password, as a test. #id:c13.lamps.test #icon:write]
    -> potato
* [Let it count to zero. #id:c13.lamps.wait #icon:wait #move:pause]
    -> zero
* [Report it and walk on. #id:c13.lamps.report #icon:do #move:report]
    ~ told = true
    -> reported
* [Ask Ms Novak to come along. #id:c13.lamps.novak #icon:say #move:ask-first]
    -> with_novak

=== potato
It wrote: “Now the real one!” And the golden duck is a potato. #id:c13.potato.1 #who:samir #mood:worried #sfx:try-again #cost
-> friend

=== zero
Zero! Nothing. The machine fell over from all that waiting. Its seats are free anyway. #id:c13.zero.1 #who:samir #mood:cheer
-> friend

=== reported
It says: answer in eleven days. I may be twelve by then! I told Ms Novak, too. #id:c13.reported.1 #who:samir #mood:proud
-> friend

=== with_novak
With pleasure! I’ll bring a lamp, a mug, and a small plant for courage. #id:c13.with-novak.1 #who:novak #mood:cheer #cast:samir,sango,novak=cheer
-> friend

=== friend
It’s me, Leo, on a new phone! My dragon is ill. Come backstage, alone. Tell nobody! #id:c13.friend.1 #who:message #from:c13.from.leo #place:theatre #cast:amara=alert,hana,sango=think #sfx:message
* [Go at once. Leo needs help! #id:c13.friend.go #icon:do]
    -> cardboard
* [Write: “What’s your dragon’s name?” #id:c13.friend.name #icon:write #move:check]
    -> fluffy
* [Find the real Leo and ask. #id:c13.friend.ask #icon:say #move:ask-first]
    -> real_leo
* [Don’t answer. Leave the chat. #id:c13.friend.leave #icon:do #move:leave]
    -> left

=== cardboard
Stop! I’m here, with popcorn. That one’s cardboard. As a me, it gets three out of ten. #id:c13.cardboard.1 #who:leo #mood:stop #cast:leo=stop,amara,sango
-> again

=== fluffy
It wrote “Fluffy”? Toast is shocked! As a me, it gets three out of ten. #id:c13.fluffy.1 #who:leo #mood:worried #cast:leo,amara,sango
-> again

=== real_leo
Me? I’m eating popcorn. And Toast ate the bag. As a me, it gets three. #id:c13.real-leo.1 #who:leo #mood:think #cast:leo,amara,sango
-> again

=== left
Who was that? I’m here, with popcorn! Fake me: three points. Leaving it: ten. #id:c13.left.1 #who:leo #mood:cheer #cast:leo,amara,sango
-> again

=== again
Why no answer? I’m crying! You’re so special! Swear you won’t tell. #id:c13.again.1 #who:message #from:c13.from.leo #sfx:message
* [Write one last answer: “Go away!” #id:c13.again.answer #icon:write]
    -> answered
* [Keep its words and its name. #id:c13.again.keep #icon:do #move:keep-messages]
    ~ told = true
    -> kept
* [Block it, right now. #id:c13.again.block #icon:do #move:block]
    -> blocked
* [Show it to Ms Novak. #id:c13.again.novak #icon:show #move:tell]
    ~ told = true
    -> shown

=== answered
Our “go away” made it send nine more. We owe it no answer, team. None. #id:c13.answered.1 #who:amara #mood:stop
-> kai

=== kept
Good catch! Words and a name, no pictures. I pass them to Ms Novak. Goal! #id:c13.kept.1 #who:amara #mood:cheer
-> kai

=== blocked
What a block! It can’t get through. Second half: we tell Ms Novak, too. #id:c13.blocked.1 #who:amara #mood:proud #sfx:shield
-> kai

=== shown
Thank you for showing me. We’ll keep it, block it and report it. Together. #id:c13.shown.1 #who:novak #mood:proud #cast:leo,sango,novak=proud
-> kai

=== kai
Hi! One round together? I always fall into the lava. If not, no problem! #id:c13.kai.1 #who:message #from:c13.from.kai #harmless #cast:leo=think,amara,sango=idle #sfx:message
* [Write: “Yes, right after the show!” #id:c13.kai.yes #icon:write #move:go-ahead]
    -> kai_yes
* [Block Kai, too. You never know. #id:c13.kai.block #icon:do #move:block]
    -> kai_blocked
* [See how long we’ve known Kai. #id:c13.kai.check #icon:look #move:check]
    -> kai_checked
* [Ask Leo: “Is that really Kai?” #id:c13.kai.ask #icon:say #move:ask-first]
    -> kai_asked

=== kai_yes
Great! I’ll come to the show, too. And I’ll bring a boat, for the lava. #id:c13.kai-yes.1 #who:kai #mood:cheer #cast:leo=cheer,kai=cheer,sango
Even on a night like this, most messages are only messages. Enjoy them. #id:c13.kai-yes.2 #who:sango #mood:cheer
-> lens

=== kai_blocked
Did I do something wrong? I only wanted to fall into lava with somebody. #id:c13.kai-blocked.1 #who:kai #mood:sad #cast:leo=worried,kai=sad,sango #cost
Not everybody is a costume. You can unblock a friend, and say sorry. Kai waits. #id:c13.kai-blocked.2 #who:sango #mood:think
-> lens

=== kai_checked
In our team since spring. And Kai’s mum knows my dad’s pancakes. All real! #id:c13.kai-checked.1 #who:leo #mood:cheer #cast:leo,kai=wave,sango
You looked, and it was fine. Looking never hurts a friend. #id:c13.kai-checked.2 #who:sango #mood:cheer
-> lens

=== kai_asked
Yes! We met at the tournament, with our parents. Nobody falls into lava like Kai. #id:c13.kai-asked.1 #who:leo #mood:cheer #cast:leo,kai=wave,sango
Good that you asked. It was fine. It very often is. #id:c13.kai-asked.2 #who:sango #mood:cheer
-> lens

=== lens
* [Look at Kai’s message again. #id:c13.lens.look #icon:look #lens:new-player.round]
-> crowd

=== crowd
A phone with shoes! Everyone laughs at it. You too, or you’re next! #id:c13.crowd.1 #who:message #from:c13.from.crowd #cast:amara=alert,sango=sad
I’m fine. Quack. It’s only very loud, and there are so many of them. #id:c13.crowd.2 #who:sango #mood:sad
* [Laugh a little, so they stop. #id:c13.crowd.laugh #icon:do]
    -> laughed
* [Say: “No. We don’t do that.” #id:c13.crowd.no #icon:say #move:say-no]
    -> said_no
* [Go and stand beside Sango. #id:c13.crowd.stand #icon:do #move:stand-with]
    -> stood
* [Call a grown-up, and turn lights on. #id:c13.crowd.tell #icon:say #move:tell]
    ~ told = true
    -> lights

=== laughed
Oh. That laugh was very near. It sounded like a friend. #id:c13.laughed.1 #who:sango #mood:sad #cost
You said sorry and came straight back. That push is strong. Mending counts, team! #id:c13.laughed.2 #who:amara #mood:think
-> duel

=== said_no
One no, and the first row goes quiet. A crowd can come apart, team! #id:c13.said-no.1 #who:amara #mood:proud
Thank you. That small word was bigger than all of them. #id:c13.said-no.2 #who:sango #mood:cheer
-> duel

=== stood
You’re here. Now it’s only noise. And my duck is louder. Quack! #id:c13.stood.1 #who:sango #mood:cheer
That’s a team! They have a hundred masks over there. And only one face. #id:c13.stood.2 #who:amara #mood:proud
-> duel

=== lights
Lights on, please! Oh, look. Six coats, a broom, and a very loud speaker. #id:c13.lights.1 #who:novak #mood:point #cast:amara=cheer,sango,novak=point
So few? In the dark they sounded like a hundred. Thank you for calling. #id:c13.lights.2 #who:sango #mood:cheer
-> duel

=== duel
* [Take my album. Play Trick duel. #id:c13.duel.play #icon:do #game:trick-duel #level:2]
-> empty

=== empty
The mask falls. Plop. There’s nobody inside. Only air, and a ribbon. #id:c13.empty.1 #who:narrator #cast:hana=alert,mask,samir=alert #sfx:drop
It lay on my desk once. It fitted me. And it came off again. #id:c13.empty.2 #who:hana #mood:think
* [Break it. Then it’s gone for ever. #id:c13.empty.break #icon:do]
    -> broken
* [Lock it in a glass box. #id:c13.empty.lock #icon:do #move:lock]
    -> locked
* [Write inside: “You can stop.” #id:c13.empty.write #icon:write #move:repair]
    -> written
* [Try it on, just for a second. #id:c13.empty.try #icon:do]
    -> tried

=== broken
There’s another one under it. And one more. Why? Because anyone can make one. #id:c13.broken.1 #who:samir #mood:think #cast:hana,samir,sango
-> finish

=== locked
Now all can see how it works. The sign says: “Nobody. Please don’t wear.” #id:c13.locked.1 #who:samir #mood:cheer #cast:hana,samir,sango
-> finish

=== written
Now whoever wears it can read that. Clever! I have no more whys. Until tomorrow. #id:c13.written.1 #who:samir #mood:proud #cast:hana,samir,sango
-> finish

=== tried
Your voice went all sly! And off it comes. Last panel: that’s the whole secret. #id:c13.tried.1 #who:hana #mood:cheer #cast:hana,samir,sango
-> finish

=== finish
{ told:
    -> end_tell
- else:
    -> end_done
}

=== end_tell
All the lamps are lit! You called for help, and it came. Duel again? Or lava? #id:c13.end-tell.1 #who:sango #mood:cheer #place:home-port #cast:leo=cheer,sango=cheer,kai=cheer #sfx:star #ending:tell
-> END

=== end_done
All the lamps are lit! Now duel, draw, build tricks. Or fall into lava with Kai! #id:c13.end-done.1 #who:sango #mood:cheer #place:home-port #cast:leo=cheer,sango=cheer,kai=cheer #sfx:star #ending:well-done
-> END
