// Chapter 9, "The group chat": Samir’s voice message is mocked; then a group without him, and a dare to stay in.
// Played as Leo, one of the many who read along. What counts is that Samir is not alone.
// Nothing is asked of Samir: he need not answer, forgive or mend. The first grown-up says "ignore it"; the next helps.
VAR joined = false

-> voice

=== voice
Samir sent us a voice message: why does an octopus have three hearts? Ten out of ten! #id:c9.voice.1 #who:leo #mood:cheer #place:bus #cast:leo,sango
Hear this, we put drums under it: why-why-why-why! We all laugh. Press ha-ha! #id:c9.voice.2 #who:message #from:c9.from.class #sfx:message
* [Press ha-ha. The drums are funny. #id:c9.voice.haha #icon:do]
    ~ joined = true
    -> fuel
* [Send it on to Amara. #id:c9.voice.send #icon:do]
    ~ joined = true
    -> one_more
* [Ask Samir if he likes it. #id:c9.voice.ask #icon:say #move:ask-first]
    -> samir_says
* [Wait and watch Samir’s face. #id:c9.voice.wait #icon:wait #move:pause]
    -> no_laugh

=== fuel
In front, Samir turns round. Ha-ha number five was Leo’s, and each one makes the drums louder. #id:c9.fuel.1 #who:narrator #sfx:try-again #cost #cast:leo=worried,samir=sad,sango
-> people

=== one_more
Half-time! Did Samir say yes to the drums? Each new phone makes it harder to stop. #id:c9.one-more.1 #who:message #from:person.amara #sfx:message #cost
-> people

=== samir_says
I liked my question, and now they only hear drums. Why does nobody answer it? #id:c9.samir-says.1 #who:samir #mood:sad #cast:leo=worried,samir=sad,sango
-> people

=== no_laugh
He’s taking off his glasses. That isn’t his laughing face, because that one has more teeth. #id:c9.no-laugh.1 #who:leo #mood:worried #cast:leo=worried,samir=sad,sango
-> people

=== people
Of course he talks like that. People like him always do. #id:c9.people.1 #who:message #from:c9.from.class #sfx:message
* [“People like him”? How does that feel? #id:c9.people.feel #icon:say #feel]
-> dare

=== dare
Now it’s about who Samir is. That’s never a joke. Would I show this to a grown-up I trust? #id:c9.dare.1 #who:sango #mood:think #cast:leo=worried,sango
Nice that you’re here! Post something mean, or you’re out. The others all have. Don’t tell Ms Novak. #id:c9.dare.2 #who:message #from:c9.from.new #sfx:message
* [Post one small joke, then stop. #id:c9.dare.joke #icon:write]
    ~ joined = true
    -> dare_joke
* [Write: “No. I like his whys.” #id:c9.dare.no #icon:write #move:say-no]
    -> dare_no
* [Leave the group without a word. #id:c9.dare.leave #icon:do #move:leave]
    -> dare_leave
* [Put the phone away for now. #id:c9.dare.wait #icon:wait #move:pause]
    -> dare_wait

=== dare_joke
They laugh for four seconds. Then they write: and now a meaner one! #id:c9.dare-joke.1 #who:narrator #sfx:try-again #cost
A dare is always hungry, and each yes feeds it. You may stop at any bite. #id:c9.dare-joke.2 #who:sango #mood:worried
-> lens

=== dare_no
Ten seconds, nothing. Then two others write: me too, I like his whys. #id:c9.dare-no.1 #who:narrator #sfx:star
Many wait for one no. Yours was short, and it was long enough. #id:c9.dare-no.2 #who:sango #mood:proud
-> lens

=== dare_leave
I’m out, and it’s so quiet that I can hear my own sandwich. #id:c9.dare-leave.1 #who:leo #mood:think
You may always leave. Samir still needs somebody, so let’s see who. #id:c9.dare-leave.2 #who:sango #mood:point
-> lens

=== dare_wait
One minute, two, and I’m still in! Was that the whole “or else”? #id:c9.dare-wait.1 #who:leo #mood:think
Fear gets small when you wait. Quack! Sorry. I was waiting, too. #id:c9.dare-wait.2 #who:sango #mood:proud
-> lens

=== lens
* [Look through the lens. #id:c9.lens.look #icon:look #lens:new-group.mean]
-> chat

=== chat
Nine are in the class chat. Three write, six only read. Samir sees all nine names. #id:c9.chat.1 #who:sango #mood:think
Then let’s go in. I’m small, but I have two thumbs. #id:c9.chat.2 #who:leo #mood:alert
* [Go into the chat. #id:c9.chat.game #icon:do #game:upstander-chat #level:1]
-> yard

=== yard
At break next day, Samir sits behind the tree and asks nothing. Not one why. #id:c9.yard.1 #who:narrator #place:school-yard #cast:samir=sad,leo=worried,sango
{
- joined:
    -> yard_seen
- else:
    -> yard_alone
}

=== yard_alone
No why all morning? That has never happened, not even at the dentist. #id:c9.yard-alone.1 #who:leo #mood:worried
* [Sit down beside him, say nothing. #id:c9.yard-alone.sit #icon:do #move:stand-with]
    -> alone_sit
* [Say: “Just don’t listen to them.” #id:c9.yard-alone.listen #icon:say]
    -> alone_listen
* [Show him all that they wrote. #id:c9.yard-alone.show #icon:show]
    -> alone_show
* [Ask: “What would help you?” #id:c9.yard-alone.ask #icon:say #move:ask-first]
    -> alone_ask

=== alone_sit
Why is your sandwich a pancake? Why is it blue? Oh. I asked something! #id:c9.alone-sit.1 #who:samir #mood:think
You needed no clever words. You were there. #id:c9.alone-sit.2 #who:sango #mood:proud
-> help

=== alone_listen
I have two ears. Why is it my job not to hear? #id:c9.alone-listen.1 #who:samir #mood:sad #cost
“Don’t listen” leaves all the work to him. Staying with him takes some away. #id:c9.alone-listen.2 #who:sango #mood:think
-> help

=== alone_show
Forty-one lines? I only knew of three. #id:c9.alone-show.1 #who:samir #mood:sad #cost
Keep the words for a grown-up. A friend doesn’t have to read them all. #id:c9.alone-show.2 #who:sango #mood:think
-> help

=== alone_ask
Sit here, please. And come with me when I tell somebody. #id:c9.alone-ask.1 #who:samir #mood:think
You asked, so you don’t have to guess. And now he isn’t alone. #id:c9.alone-ask.2 #who:sango #mood:proud
-> help

=== yard_seen
I saw your name in there, Leo. Why? #id:c9.yard-seen.1 #who:samir #mood:sad
* [“I’m sorry. I took it back.” #id:c9.yard-seen.sorry #icon:say #move:repair]
    -> seen_sorry
* [“It was only a joke.” #id:c9.yard-seen.joke #icon:say]
    -> seen_joke
* [“All the others did it, too.” #id:c9.yard-seen.others #icon:say]
    -> seen_others
* [“May I ask how it felt?” #id:c9.yard-seen.ask #icon:say #move:ask-first]
    -> seen_ask

=== seen_sorry
It hurt, and I’m glad you say so. But why is your sandwich a pancake? #id:c9.seen-sorry.1 #who:samir #mood:think
No “but” and no “only”. That was a whole sorry. #id:c9.seen-sorry.2 #who:sango #mood:proud
-> help

=== seen_joke
A joke? Then why didn’t I laugh? #id:c9.seen-joke.1 #who:samir #mood:sad #cost
Then it wasn’t one. A joke needs all of us laughing. I’m sorry. #id:c9.seen-joke.2 #who:leo #mood:sad
-> help

=== seen_others
All? My grandma didn’t, and the octopus didn’t. #id:c9.seen-others.1 #who:samir #mood:sad #cost
It was my thumb, not everyone’s thumb. I’m sorry, and I take it back. #id:c9.seen-others.2 #who:leo #mood:sad #gear:everyone-does
-> help

=== seen_ask
As if I were the ball in every match. #id:c9.seen-ask.1 #who:samir #mood:sad
I kicked it, too, and I’m sorry. From now on I’m in your team. #id:c9.seen-ask.2 #who:leo #mood:sad
-> help

=== help
* [Press the heart: who could help? #id:c9.help.try #icon:do #try:help]
-> coach

=== coach
Sorry, I’m late! A chat, you say? Just ignore it, and it goes away. #id:c9.coach.1 #who:ben #mood:wave #cast:samir=sad,leo=worried,ben
Why does he whistle for a push, and not for this? #id:c9.coach.2 #who:samir #mood:think
* [Do as he says. Ignore it. #id:c9.coach.ignore #icon:wait]
    -> ignored
* [Read one line out to him. #id:c9.coach.read #icon:show #move:tell]
    -> coach_hears
* [Go to Ms Novak, together. #id:c9.coach.novak #icon:say #move:tell]
    -> novak_hears
* [Call the helpline, together. #id:c9.coach.robin #icon:say #move:tell]
    -> robin_hears

=== ignored
By lunch, twenty are in the group. It didn’t go away: it brought chairs. #id:c9.ignored.1 #who:narrator #sfx:message #cast:samir=sad,leo=worried,sango
He was in a hurry, and you did nothing wrong. Who’s next? #id:c9.ignored.2 #who:sango #mood:think
* [Tell the coach again, more clearly. #id:c9.ignored.coach #icon:say #move:tell]
    -> coach_hears
* [Go to Ms Novak, together. #id:c9.ignored.novak #icon:say #move:tell]
    -> novak_hears
* [Call the helpline, together. #id:c9.ignored.robin #icon:say #move:tell]
    -> robin_hears

=== coach_hears
“People like him”? Oh. I listened too fast. That’s a foul, and a bad one. #id:c9.coach-hears.1 #who:ben #mood:worried #cast:samir,leo,ben=worried
Coach Ben runs to Ms Novak with them. For once, he’s early. #id:c9.coach-hears.2 #who:narrator #sfx:star
-> plan

=== novak_hears
Thank you for telling me. It’s not your fault, Samir, and I’ll carry this now. #id:c9.novak-hears.1 #who:novak #mood:think #cast:samir,leo,novak
She put down both mugs and all the plants, just for us! Ten out of ten. #id:c9.novak-hears.2 #who:leo #mood:cheer #sfx:star
-> plan

=== robin_hears
I’m Robin. I listen, and I knit. Samir, none of this is your fault. #id:c9.robin-hears.1 #who:robin #mood:idle #cast:samir,leo,robin
Robin found the words with us, and then we told Ms Novak. It took one scarf. #id:c9.robin-hears.2 #who:leo #mood:cheer #sfx:star
-> plan

=== plan
* [Make a plan for next time. #id:c9.plan.make #icon:write #plan:group]
-> psst

=== psst
Ms Novak talked with all the families, and the drums stopped. But look, a new group! #id:c9.psst.1 #who:leo #mood:alert #place:classroom #cast:leo=alert,hana,sango
Psst, a surprise! Samir’s why number one thousand is on Friday. Cake at three. His mum helps. #id:c9.psst.2 #who:message #from:c9.from.psst #harmless #sfx:message
* [Write: “I’ll bring the balloons!” #id:c9.psst.go #icon:write #move:go-ahead]
    -> balloons
* [Leave it fast. Not again! #id:c9.psst.leave #icon:do #move:leave]
    -> no_balloons
* [Write: “You’re all so mean!” #id:c9.psst.mean #icon:write]
    -> not_mean
* [Ask Samir’s mum if it’s true. #id:c9.psst.check #icon:say #move:check]
    -> mum_knows

=== balloons
A day, an end, and his mum knows. I’ll blow up a thousand! Or nine. #id:c9.balloons.1 #who:leo #mood:cheer
-> friday

=== no_balloons
You left? Good eyes! But this one ends on Friday, and his mum helps. Come back? #id:c9.no-balloons.1 #who:hana #mood:sad
-> friday

=== not_mean
Mean? It ends with cake, and his mum knows. Panel one: Hana, with a question mark. #id:c9.not-mean.1 #who:hana #mood:sad #cost
-> friday

=== mum_knows
It’s true, and it ends on Friday. The cake has eight arms. Good that you asked! #id:c9.mum-knows.1 #who:message #from:person.samir-mum #harmless #sfx:message
-> friday

=== friday
{ joined:
    -> end_repair
- else:
    -> end_tell
}

=== end_repair
The third heart says sorry, in jam? Why jam, Leo? That’s why number one thousand! #id:c9.end-repair.1 #who:samir #mood:cheer #cast:leo=proud,samir=cheer,sango=cheer #ending:repair
-> END

=== end_tell
Eight arms, three hearts, all my friends? Why? That’s why number one thousand! #id:c9.end-tell.1 #who:samir #mood:cheer #cast:hana=cheer,samir=cheer,leo=proud #ending:tell
-> END
